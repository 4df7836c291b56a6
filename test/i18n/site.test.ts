import { describe, expect, test } from 'vitest';
import { isLanguage, languageCodes, languages, otherLanguages } from '../../src/i18n/languages.ts';
import { siteWords } from '../../src/i18n/site.ts';

/** Every word under `value` with its place; a counting phrase is read at one and at five. */
function everyWord(value: unknown, place: string): [place: string, word: string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value === 'function') return [1, 5].flatMap((count) => everyWord(value(count), `${place}(${count})`));
  return Object.entries(Object(value)).flatMap(([key, inner]) => everyWord(inner, `${place}.${key}`));
}

describe.each(languageCodes)('the words in %s', (language) => {
  const words = everyWord(siteWords[language], language);

  test('are all written', () => {
    expect(words.length).toBeGreaterThan(30);
    for (const [place, word] of words) expect(word.trim(), place).not.toBe('');
  });

  test('have no space at an end', () => {
    for (const [place, word] of words) expect(word, place).toBe(word.trim());
  });
});

test('Chinese has no space between Han and Latin', () => {
  for (const [place, word] of everyWord(siteWords.zh, 'zh')) expect(word, place).not.toMatch(/\p{Script=Han} +[\w(]|[\w)] +\p{Script=Han}/u);
});

test('English has no Han', () => {
  for (const [place, word] of everyWord(siteWords.en, 'en')) expect(word, place).not.toMatch(/\p{Script=Han}/u);
});

test('English counts one in the singular', () => {
  expect([siteWords.en.equations(1), siteWords.en.equations(2), siteWords.en.corrections(1)]).toEqual([
    '1 equation',
    '2 equations',
    '1 difference from the source',
  ]);
});

test('every language has its own tag, and the others are all the rest', () => {
  expect(new Set(languageCodes.map((code) => languages[code].tag)).size).toBe(languageCodes.length);
  for (const code of languageCodes) expect([code, ...otherLanguages(code)].toSorted()).toEqual(languageCodes.toSorted());
});

test.each(['zh', 'en'])('%s is a language', (code) => expect(isLanguage(code)).toBe(true));
test.each(['', 'ZH', 'fr', 'toString'])('"%s" is no language', (code) => expect(isLanguage(code)).toBe(false));
