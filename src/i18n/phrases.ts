import { languages, type Language } from './languages.ts';

const HAN = /\p{Script=Han}/u;
const CLOSING = /^[\p{P}\p{S}\s]+$/u;

/** Joins neighbours that together spell a term, so that 交叉熵 stays whole. */
function keepTerms(parts: readonly string[], terms: readonly string[]): string[] {
  const text = parts.join('');
  const fixed = new Set<number>();
  for (const term of terms.filter((each) => each !== '')) {
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
      for (let inside = at + 1; inside < at + term.length; inside += 1) fixed.add(inside);
    }
  }
  const kept: string[] = [];
  let position = 0;
  for (const part of parts) {
    // A break between Latin and Han would take away the space that the browser sets there.
    const mixed = HAN.test(part) !== HAN.test(kept.at(-1) ?? part);
    if (kept.length > 0 && (fixed.has(position) || mixed || CLOSING.test(part))) kept[kept.length - 1] += part;
    else kept.push(part);
    position += part.length;
  }
  return kept;
}

/**
 * Cuts a Chinese heading where a line may break: between words, never before punctuation, never inside a term, never before the last character.
 * Languages that write spaces come back whole.
 *
 * @example
 * phrases('多项分布', 'zh', ['多项分布']) // => ['多项分布']
 */
export function phrases(text: string, language: Language, terms: readonly string[]): string[] {
  if (language !== 'zh') return [text];
  const segmenter = new Intl.Segmenter(languages[language].tag, { granularity: 'word' });
  const parts = keepTerms([...segmenter.segment(text)].map((part) => part.segment), terms);
  // No line of one character at the end.
  return parts.at(-1)?.length === 1 ? [...parts.slice(0, -2), parts.slice(-2).join('')] : parts;
}
