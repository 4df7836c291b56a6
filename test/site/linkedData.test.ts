import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { absolute, pageAt, stands } from './addresses.ts';
import { all, attribute, embedPages, one, pages, type BuiltPage } from './builtSite.ts';

type Json = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value.trim() !== '';
const isPage: Check = (value) => typeof value === 'string' && stands(value);
const isTag: Check = (value) => value === 'zh-Hans' || value === 'en';
const isReference: Check = (value) => isPage((value as Json)['@id']) && Object.keys(value as Json).length === 1;
const isDate: Check = (value) => /^\d{4}-\d{2}-\d{2}$/.test(String(value));
const oneOrMore = (check: Check): Check => (value) => (Array.isArray(value) ? value.length > 0 && value.every(check) : check(value));
const node = (type: string): Check => (value) => (value as Json)['@type'] === type && problems(value as Json).length === 0;

interface Shape {
  readonly needs: Readonly<Record<string, Check>>;
  readonly may?: Readonly<Record<string, Check>>;
}

const work: Shape = {
  needs: {
    '@id': isPage,
    description: isText,
    inLanguage: oneOrMore(isTag),
    image: isPage,
    author: node('Organization'),
    license: (value) => value === 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: (value) => value === true,
    educationalLevel: isText,
    copyrightYear: (value) => Number.isInteger(value) && Number(value) >= 2026,
  },
  may: {
    datePublished: isDate,
    dateModified: isDate,
    translationOfWork: isReference,
    workTranslation: oneOrMore(isReference),
    isPartOf: isReference,
    hasPart: oneOrMore(isReference),
    isBasedOn: (value) => oneOrMore(isReference)(value) || node('Article')(value),
    position: (value) => Number.isInteger(value) && Number(value) > 0,
    teaches: oneOrMore(isText),
    about: oneOrMore(node('DefinedTerm')),
    encoding: oneOrMore(node('MediaObject')),
  },
};

/** What each type holds here, by schema.org's names; anything else is a mistake. */
const shapes: Readonly<Record<string, Shape>> = {
  'Article,LearningResource': { needs: { ...work.needs, headline: isText }, may: work.may ?? {} },
  DefinedTermSet: { needs: { ...work.needs, name: isText, hasDefinedTerm: oneOrMore(node('DefinedTerm')) }, may: work.may ?? {} },
  DefinedTerm: { needs: { name: isText, url: isPage } },
  MediaObject: { needs: { encodingFormat: isText, contentUrl: isPage } },
  Organization: { needs: { name: isText, url: isPage } },
  Article: { needs: { name: isText, inLanguage: isTag } },
  WebSite: { needs: { '@id': isPage, name: isText, description: isText, inLanguage: oneOrMore(isTag), license: isText, hasPart: oneOrMore(isReference) } },
  BreadcrumbList: { needs: { itemListElement: oneOrMore(node('ListItem')) } },
  ListItem: { needs: { position: (value) => Number.isInteger(value), name: isText, item: isPage } },
};

/** What is wrong with a node: properties that lack, that nobody knows, or whose values do not fit. */
function problems(value: Json): string[] {
  const type = String(value['@type']);
  const shape = shapes[type];
  if (shape === undefined) return [`${type} is no type of this site`];
  const known = { ...shape.may, ...shape.needs };
  const lacking = Object.keys(shape.needs).filter((name) => !(name in value));
  const wrong = Object.entries(value).filter(([name, own]) => name !== '@type' && !(known[name]?.(own) ?? false));
  return [...lacking.map((name) => `${type} lacks ${name}`), ...wrong.map(([name, own]) => `${type}.${name}: ${JSON.stringify(own)}`)];
}

function graphOf(page: BuiltPage): Json[] {
  const scripts = all('script[type="application/ld+json"]', page);
  expect(scripts.length).toBe(1);
  const data = JSON.parse(toString(scripts[0] ?? { type: 'text', value: '' })) as Json;
  expect(data['@context']).toBe('https://schema.org');
  return data['@graph'] as Json[];
}

const described = pages.filter((page) => !embedPages.includes(page) && page.address !== '/404.html');

describe.each(described.map((page) => [page.address, page] as const))('the linked data of %s', (address, page) => {
  const graph = graphOf(page);
  const [first = {}] = graph;

  it('has the shape of its types', () => {
    expect(graph.flatMap(problems)).toEqual([]);
  });

  it('says what the page itself says', () => {
    expect(first['@id']).toBe(absolute(address));
    expect(first['description']).toBe(attribute(one('meta[name=description]', page) ?? { type: 'element', tagName: 'meta', properties: {}, children: [] }, 'content'));
    expect(first['headline'] ?? first['name']).toBe(attribute(one('meta[property="og:title"]', page) ?? { type: 'element', tagName: 'meta', properties: {}, children: [] }, 'content'));
  });

  it('names a translation that names it', () => {
    const named = [first['workTranslation'], first['translationOfWork']].flat().filter((value) => value !== undefined) as Json[];
    for (const { '@id': other } of named) {
      const [back = {}] = graphOf(pageAt(String(other)) ?? page);
      expect(JSON.stringify([back['workTranslation'], back['translationOfWork']])).toContain(absolute(address));
    }
    if (/^\/(zh|en)\//.test(address)) expect(named.length).toBe(1);
  });
});

describe.each(['/zh/glossary/', '/en/glossary/'])('%s', (address) => {
  it('defines every term of the page', () => {
    const page = pageAt(absolute(address));
    if (page === undefined) throw new Error(`${address} is not built`);
    const terms = graphOf(page)[0]?.['hasDefinedTerm'] as Json[];
    expect(terms.map(({ name }) => name)).toEqual(all('dfn', page).map((dfn) => toString(dfn)));
  });
});
