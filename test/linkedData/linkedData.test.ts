import { describe, expect, it } from 'vitest';
import { linkedData, scriptJson } from '../../src/linkedData/linkedData.ts';
import { isListed, sitemapOptions } from '../../src/linkedData/sitemap.ts';

const site = { origin: 'https://example.org', base: '/sub/' };
const described = { language: 'en', slug: 'question', title: 'A title', description: 'A claim.' } as const;
const graphOf = (page: Parameters<typeof linkedData>[0]) => linkedData(page, site)['@graph'] as Record<string, unknown>[];

describe('a page’s own description for machines', () => {
  it('names the page, its place and its translation by full addresses', () => {
    expect(graphOf(described)[0]).toMatchObject({
      '@id': 'https://example.org/sub/en/question/',
      headline: 'A title',
      inLanguage: 'en',
      isPartOf: { '@id': 'https://example.org/sub/en/' },
      translationOfWork: { '@id': 'https://example.org/sub/zh/question/' },
      image: 'https://example.org/sub/cards/en/question.png',
    });
    expect(graphOf({ ...described, language: 'zh' })[0]).toMatchObject({ workTranslation: [{ '@id': 'https://example.org/sub/en/question/' }] });
  });

  it('says what the whole is based on and consists of, and leaves that to the whole', () => {
    expect(graphOf({ ...described, slug: '' })[0]).toHaveProperty('isBasedOn.name');
    expect(graphOf({ ...described, slug: '' })[0]).toHaveProperty('hasPart');
    expect(graphOf(described)[0]).not.toHaveProperty('hasPart');
  });

  it('holds both languages where a page does', () => {
    const [work] = graphOf({ ...described, bilingualAt: '/sub/parallel/question/' });
    expect(work).toMatchObject({ '@id': 'https://example.org/sub/parallel/question/', inLanguage: ['zh-Hans', 'en'] });
    expect(work).not.toHaveProperty('translationOfWork');
  });

  it('cannot end its script element', () => {
    expect(scriptJson({ name: '</script><b>' })).toBe('{"name":"\\u003c/script>\\u003cb>"}');
  });
});

describe('the sitemap', () => {
  it.each([
    ['https://example.org/sub/en/question/', true],
    ['https://example.org/sub/parallel/question/', true],
    ['https://example.org/sub/en/article/', false],
    ['https://example.org/sub/embed/en/fig-x/', false],
  ])('%s: %s', (address, listed) => {
    expect(isListed(address, '/sub')).toBe(listed);
  });

  it('takes the sub-path for no page', () => {
    expect(isListed('https://example.org/article/', '/article')).toBe(true);
    expect(isListed('https://example.org/article/zh/article/', '/article')).toBe(false);
  });

  it('gives a page with every language, and the cover with the contents', () => {
    const { serialize } = sitemapOptions({ site: 'https://example.org', base: '/sub' });
    expect(serialize({ url: 'https://example.org/sub/zh/question/' })).toEqual({
      url: 'https://example.org/sub/zh/question/',
      links: [
        { lang: 'zh-Hans', url: 'https://example.org/sub/zh/question/' },
        { lang: 'en', url: 'https://example.org/sub/en/question/' },
        { lang: 'x-default', url: 'https://example.org/sub/en/question/' },
      ],
    });
    expect(serialize({ url: 'https://example.org/sub/' })).toHaveProperty('links.2', { lang: 'x-default', url: 'https://example.org/sub/' });
  });
});
