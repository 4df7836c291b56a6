import { describe, expect, it } from 'vitest';
import { derivationsOf } from '../../src/edition/derivations.ts';
import { editions } from './editions.ts';
import { normalTex } from './normalTex.ts';

/** A reason is one short clause. */
const MOST_HAN = 36;
const MOST_WORDS = 18;

const linesOf = (edition: (typeof editions)[number]) => edition.pages.flatMap((page) => derivationsOf(page).flat());

it('both editions have the same lines, with reasons at the same ones and the same printed forms', () => {
  const [first, ...others] = editions.map((edition) =>
    linesOf(edition).map(({ tag, page, section, why, published }) => [tag, page, section, why !== undefined, published?.correction, normalTex(published?.tex ?? '')]));
  expect(first?.filter(([tag]) => tag !== undefined).length).toBeGreaterThan(80);
  for (const other of others) expect(other).toEqual(first);
});

it('the derivations of the source are read step by step', () => {
  const chains = editions[0]?.pages.flatMap(derivationsOf).map((lines) => lines.flatMap(({ tag }) => tag ?? []).join(' '));
  expect(chains).toEqual(expect.arrayContaining(['1 2 3 4', '11 12 13 14 15 16 17 18', '19 20 21 22 23 24', '27 28 29 30']));
});

describe.each(editions.map((edition) => [edition.language, edition] as const))('%s', (language, edition) => {
  const reasons = linesOf(edition).flatMap(({ tag, why }) => (why === undefined ? [] : [[tag ?? 'a line without a number', why] as const]));
  const words = (why: string) => why.replace(/\$[^$]*\$/g, language === 'zh' ? 'x' : ' x ');

  it('gives each reason in one short clause', () => {
    for (const [tag, why] of reasons) {
      const length = language === 'zh' ? words(why).match(/[\p{Script=Han}x]/gu)?.length : words(why).match(/[\w–-]+/g)?.length;
      expect(length, `(${tag}) ${why}`).toBeLessThanOrEqual(language === 'zh' ? MOST_HAN : MOST_WORDS);
      expect(why, tag).not.toMatch(/[.。]$/);
    }
  });

  it('writes its reasons as it writes its text', () => {
    const wrong = language === 'zh' ? /显然|易得|\p{Script=Han} +\w|\w +\p{Script=Han}|\p{Script=Han}[,;:]/u : /simply|obviously|clearly|\p{Script=Han}|[，。；：]/u;
    for (const [tag, why] of reasons) expect(words(why), tag).not.toMatch(wrong);
  });

  it('names a correction for every form that the source printed', () => {
    for (const { tag, published } of linesOf(edition)) {
      if (published !== undefined) expect(edition.targets.get(published.correction)?.kind, `(${tag ?? ''}) ${published.correction}`).toBe('correction');
    }
  });
});
