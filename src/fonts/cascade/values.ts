/** The parts of a computed style that choose a face. */
export type FontStyle = 'normal' | 'italic';

/** What one declaration says about the face; what it does not say stays as it was. */
export interface FontValue {
  readonly family?: string;
  readonly weight?: string;
  readonly style?: FontStyle;
}

const WIDE = new Set(['inherit', 'unset', 'revert', 'revert-layer']);

/** Cut at the top level, outside brackets and quotes. */
export function splitOutside(text: string, separator: ',' | ' '): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let part = '';
  for (const character of text) {
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    const isCut = depth === 0 && quote === '' && (separator === ' ' ? /\s/.test(character) : character === separator);
    if (isCut) {
      parts.push(part);
      part = '';
    } else part += character;
  }
  return [...parts, part].map((piece) => piece.trim()).filter((piece) => piece !== '');
}

/** Names of a `font-family` list, without their quotes. */
export function familyNames(list: string): string[] {
  return splitOutside(list, ',').map((name) => name.replace(/^(["'])(.*)\1$/, '$2'));
}

/** Put custom properties in their places; a property that nobody sets leaves its fallback, or nothing. */
export function resolveVars(value: string, props: ReadonlyMap<string, string>, depth = 0): string {
  const start = value.indexOf('var(');
  if (start < 0 || depth > 20) return value;
  let end = start + 4;
  for (let open = 1; end < value.length && open > 0; end += 1) {
    if (value[end] === '(') open += 1;
    else if (value[end] === ')') open -= 1;
  }
  const [name = '', ...fallback] = splitOutside(value.slice(start + 4, end - 1), ',');
  const known = props.get(name) ?? fallback.join(',');
  return resolveVars(value.slice(0, start) + known + value.slice(end), props, depth + 1);
}

function styleOf(word: string): FontStyle | undefined {
  if (word === 'italic' || word === 'oblique') return 'italic';
  return word === 'normal' ? 'normal' : undefined;
}

const isWeight = (word: string): boolean => /^(bold|bolder|lighter|[1-9]\d{0,2}|1000)$/.test(word);

function shorthand(value: string): FontValue {
  if (WIDE.has(value)) return {};
  const words = splitOutside(value, ' ');
  let style: FontStyle = 'normal';
  let weight = '400';
  let at = 0;
  for (; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (styleOf(word) !== undefined) style = styleOf(word) ?? style;
    else if (isWeight(word)) weight = word;
    else if (!/^(small-caps|condensed|expanded)$/.test(word)) break;
  }
  // The next word is the size, with or without its line height; a slash may stand alone.
  at += words[at + 1] === '/' ? 3 : 1;
  const family = words.slice(at).join(' ');
  return family === '' ? { style, weight } : { style, weight, family };
}

/** Read one of `font`, `font-family`, `font-weight`, `font-style`, its variables already in place. */
export function fontValue(property: string, value: string): FontValue {
  const text = value.replace(/\s*!important\s*$/, '').trim();
  if (text === '' || WIDE.has(text)) return {};
  if (property === 'font') return shorthand(text);
  if (property === 'font-family') return { family: text };
  if (property === 'font-style') return { style: styleOf(splitOutside(text, ' ')[0] ?? '') ?? 'normal' };
  return { weight: text };
}

/** A weight as a number; `bolder` and `lighter` count from the parent's. */
export function weightNumber(text: string, inherited: number): number {
  if (text === 'normal') return 400;
  if (text === 'bold') return 700;
  if (text === 'bolder') return inherited < 350 ? 400 : inherited < 550 ? 700 : 900;
  if (text === 'lighter') return inherited < 550 ? 100 : inherited < 750 ? 400 : 700;
  const weight = Number(text);
  return Number.isFinite(weight) ? weight : inherited;
}
