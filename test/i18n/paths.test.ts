import { describe, expect, test } from 'vitest';
import { absoluteAddress, articlePath, coverPath, editionPath, otherLanguagePath, pagePath, pdfPath, placePath, sitePath } from '../../src/i18n/paths.ts';

const bases = [
  { base: '/', root: '/' },
  { base: '/sub', root: '/sub/' },
  { base: '/sub/', root: '/sub/' },
  { base: '/a/b/', root: '/a/b/' },
];

describe.each(bases)('under the base $base', ({ base, root }) => {
  test('every address starts at the root and has no doubled slash', () => {
    const addresses = [coverPath(base), editionPath(base, 'zh'), pagePath(base, 'zh', 'optimization'), articlePath(base, 'en'), pdfPath(base, 'en', 'glossary')];
    for (const address of addresses) {
      expect(address.startsWith(root)).toBe(true);
      expect(address).not.toContain('//');
    }
  });

  test.each([
    ['the cover', coverPath(base), ''],
    ['the contents of an edition', editionPath(base, 'zh'), 'zh/'],
    ['a page', pagePath(base, 'en', 'question'), 'en/question/'],
    ['a page without a slug, the contents,', pagePath(base, 'en', ''), 'en/'],
    ['the whole article', articlePath(base, 'zh'), 'zh/article/'],
    ['a block', placePath(base, 'zh', 'optimization', 'eq-4'), 'zh/optimization/#eq-4'],
    ["a page's PDF", pdfPath(base, 'zh', 'gaussian'), 'pdf/zh/gaussian.pdf'],
    ["the whole article's PDF", pdfPath(base, 'zh', ''), 'pdf/zh/article.pdf'],
    ['a file', sitePath(base, '/favicon.svg'), 'favicon.svg'],
  ])('%s stands at %s', (_, address, path) => {
    expect(address).toBe(root + path);
  });

  test.each([
    ['zh/optimization/', 'en/optimization/'],
    ['zh/', 'en/'],
    ['en/article/', 'en/article/'],
    ['', 'en/'],
    ['404.html', 'en/'],
    ['parallel/question/', 'en/'],
  ])('%s leads in English to %s', (from, to) => {
    expect(otherLanguagePath(base, root + from, 'en')).toBe(root + to);
  });
});

test('a path outside the base leads to the contents', () => {
  expect(otherLanguagePath('/sub/', '/elsewhere/zh/question/', 'en')).toBe('/sub/en/');
});

test('a public address keeps the sub-path', () => {
  expect(absoluteAddress('https://example.org', pagePath('/sub', 'zh', 'question'))).toBe('https://example.org/sub/zh/question/');
});
