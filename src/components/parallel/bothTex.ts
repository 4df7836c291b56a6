/** Between what two languages say. KaTeX's faces have no middle dot. */
export const BETWEEN = ' / ';

/** No word: what ends a formula in one language and not in another. */
export const STOP = /^[.,;\s]*$/;

const wordsOf = (tex: string): string[] => [...tex.matchAll(/\\text\{([^{}]*)\}/g)].map(([, words = '']) => words).filter((words) => !STOP.test(words));

/** A formula without its words. */
const frame = (tex: string): string => tex.replace(/\\text\{[^{}]*\}/g, '').replace(/[.,;\s]/g, '');

/** Whether two formulas differ in their words only, and say as many. */
export function texDiffersInWords(own: string, other: string): boolean {
  return frame(own) === frame(other) && wordsOf(own).length === wordsOf(other).length;
}

/**
 * The formula with what the other says beside its own words.
 *
 * @example
 * texInBoth('n\\ \\text{固定}', 'n\\ \\text{fixed}') // => 'n\\ \\text{固定 / fixed}'
 */
export function texInBoth(own: string, other: string): string {
  const twins = wordsOf(other);
  let index = 0;
  return own.replace(/\\text\{([^{}]*)\}/g, (whole, words: string) => {
    if (STOP.test(words)) return whole;
    const twin = (twins[index++] ?? words).trim();
    return twin === words.trim() ? whole : `\\text{${words}${BETWEEN}${twin}}`;
  });
}
