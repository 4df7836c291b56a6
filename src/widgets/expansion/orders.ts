import { coefficient, type Exponents, type Word } from './model.ts';

/** The words of a term in alphabetical order, each made only when it is asked for. */
export function* words(exponents: Exponents): Generator<Word, void> {
  if (exponents.every((r) => r === 0)) {
    yield [];
    return;
  }
  for (const [letter, r] of exponents.entries()) {
    if (r > 0) for (const rest of words(exponents.with(letter, r - 1))) yield [letter, ...rest];
  }
}

/** No more words than these are ever written out. */
export const MOST_WORDS = 60;

/** The first words of a term. */
export function firstWords(exponents: Exponents, most = MOST_WORDS): Word[] {
  const first: Word[] = [];
  for (const word of words(exponents)) {
    if (first.length === most) break;
    first.push(word);
  }
  return first;
}

/** How many words of the same term stand before this one in alphabetical order; counted, not listed. */
export function rank(word: Word, exponents: Exponents): number {
  let left = exponents;
  let before = 0;
  for (const letter of word) {
    for (let smaller = 0; smaller < letter; smaller += 1) {
      const r = left[smaller] ?? 0;
      if (r > 0) before += coefficient(left.with(smaller, r - 1));
    }
    left = left.with(letter, (left[letter] ?? 0) - 1);
  }
  return before;
}
