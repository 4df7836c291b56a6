import { describe, expect, it } from 'vitest';
import { readBuiltSite } from '../../src/pdf/builtSite.ts';
import { planFiles } from '../../src/pdf/plan.ts';

const sitemap = (...addresses: string[]) => addresses.map((address) => `<url><loc>${address}</loc></url>`).join('');
const files: Readonly<Record<string, string>> = {
  'sitemap-index.xml': sitemap('https://example.org/sub/sitemap-0.xml', 'https://example.org/sub/sitemap-1.xml'),
  'sitemap-0.xml': sitemap('https://example.org/sub/', 'https://example.org/sub/en/', 'https://example.org/sub/en/question/', 'https://example.org/sub/en/lab/'),
  'sitemap-1.xml': sitemap('https://example.org/sub/zh/question/', 'https://example.org/sub/parallel/question/', 'https://example.org/sub/parallel/', 'https://example.org/sub/embed/zh/fig-x/'),
};
const site = await readBuiltSite((path) => Promise.resolve(files[path] ?? ''));
const everything = { editions: ['zh', 'en', 'parallel'] as const, pages: [] };

describe('readBuiltSite', () => {
  it('finds the public root, the pages of each language and of both, and the whole that no sitemap lists', () => {
    expect(site.publicRoot).toBe('https://example.org/sub/');
    expect(site.pages.map(({ path }) => path)).toEqual(['en/article/', 'zh/article/', 'parallel/article/', 'en/question/', 'zh/question/', 'parallel/question/']);
  });

  it('refuses an index without sitemaps', async () => {
    await expect(readBuiltSite(() => Promise.resolve('<sitemapindex/>'))).rejects.toThrow('sitemap-index.xml lists no sitemap');
  });
});

describe('planFiles', () => {
  it('writes one file for each page, in the order of the languages', () => {
    const planned = planFiles(site.pages, everything);
    expect(planned.map(({ file }) => file)).toEqual(['zh/article.pdf', 'zh/question.pdf', 'en/article.pdf', 'en/question.pdf', 'parallel/article.pdf', 'parallel/question.pdf']);
    expect(planned.map(({ whole }) => whole)).toEqual([true, false, true, false, true, false]);
  });

  it('keeps to the languages and pages that are wanted', () => {
    expect(planFiles(site.pages, { editions: ['en'], pages: ['question'] }).map(({ file }) => file)).toEqual(['en/question.pdf']);
  });

  it('names the pages there are when one is wanted that is none of them', () => {
    expect(() => planFiles(site.pages, { ...everything, pages: ['quest'] })).toThrow('--page quest: the built site has no such page; it has article, question');
  });

  it('refuses an edition that the site does not have', () => {
    const inEnglish = site.pages.filter(({ edition }) => edition === 'en');
    expect(() => planFiles(inEnglish, { editions: ['parallel'], pages: [] })).toThrow('--lang parallel: the built site has no page of it');
  });
});
