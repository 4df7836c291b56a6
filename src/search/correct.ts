/*
 * A word that stands nowhere on the site, with a slip of the fingers taken out of it. Words that the site has, as they are, as a
 * beginning or in another form, are never touched.
 */

const SHORTEST = 4;
/** From this length on, two slips. */
const LONG = 8;

const ENDINGS = new Set(['', 'e', 's', 'es', 'd', 'ed', 'ing', 'er', 'ers', 'or', 'ors', 'ion', 'ions', 'ation', 'ations', 'al', 'ally', 'ly', 'y', 'ies', 'ity', 'ive', 'able', 'ness', "'s"]);
const SHORTEST_STEM = 4;

/** `saturated` beside `saturation`: one stem, two endings of English words. */
function isFormOf(word: string, other: string): boolean {
  let at = 0;
  while (at < word.length && word[at] === other[at]) at += 1;
  for (let stem = at; stem >= SHORTEST_STEM; stem -= 1) if (ENDINGS.has(word.slice(stem)) && ENDINGS.has(other.slice(stem))) return true;
  return false;
}

/**
 * How many letters have to be set in, left out, exchanged, or swapped with their neighbor, each place once. In code of our own: the small
 * packages that are kept up count a swap as two.
 */
export function slips(from: string, to: string): number {
  let [before, last] = [[] as number[], Array.from({ length: to.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1];
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1), swapped ? (before[j - 2] ?? 0) + 1 : Infinity));
    }
    [before, last] = [last, row];
  }
  return last[to.length] ?? 0;
}

/** The nearest word; of two as near, one that begins alike, then the one that comes first. */
function nearest(word: string, vocabulary: readonly string[]): string | undefined {
  const most = word.length >= LONG ? 2 : 1;
  let best: { word: string; cost: number } | undefined;
  for (const other of vocabulary) {
    if (Math.abs(other.length - word.length) > most) continue;
    const count = slips(word, other);
    const cost = count + (other[0] === word[0] ? 0 : 0.5);
    if (count <= most && (best === undefined || cost < best.cost)) best = { word: other, cost };
  }
  return best?.word;
}

const isKnown = (word: string, vocabulary: readonly string[]): boolean => vocabulary.some((other) => other.startsWith(word) || isFormOf(word, other));

/**
 * The folded query with each unknown word of Latin letters exchanged for the nearest known one; undefined where there is nothing to
 * exchange. The vocabulary begins with the words that matter most.
 *
 * @example
 * corrected('cross entopy', ['cross', 'entropy']) // => 'cross entropy'
 */
export function corrected(text: string, vocabulary: readonly string[]): string | undefined {
  const better = text.replace(/[a-z]+/g, (word) => (word.length < SHORTEST || isKnown(word, vocabulary) ? word : (nearest(word, vocabulary) ?? word)));
  return better === text ? undefined : better;
}
