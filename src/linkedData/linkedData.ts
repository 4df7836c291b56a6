import type { Edition, PageOutline } from '../edition/types.ts';
import { editionOf } from '../edition/edition.ts';
import { readRelease } from '../edition/release.ts';
import { source } from '../edition/source.ts';
import { languageCodes, languages, otherLanguages, type Language } from '../i18n/languages.ts';
import { ARTICLE, absoluteAddress, cardPath, coverPath, editionPath, pagePath, pdfPath } from '../i18n/paths.ts';
import { siteWords } from '../i18n/site.ts';

/** A node of schema.org, as JSON-LD writes it. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** Where the site stands. */
export interface Site {
  readonly origin: string | URL;
  readonly base: string;
}

export interface DescribedPage {
  readonly language: Language;
  /** Undefined for the cover; the empty one is the edition's contents. */
  readonly slug: string | undefined;
  readonly title: string;
  readonly description: string;
  /** The page holds every language, and has an address of its own. */
  readonly bilingualAt?: string | undefined;
}

const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';
const WORK = ['Article', 'LearningResource'];
const GLOSSARY = 'glossary';

const pageOf = (edition: Edition, slug: string | undefined): PageOutline | undefined => edition.pages.find((page) => page.slug === slug);

const reference = (id: string): LinkedNode => ({ '@id': id });

/** What is equal for every page: who made it, under which license, for whom, and since when. */
function common(language: Language, site: Site): LinkedNode {
  const { published, modified, year } = readRelease();
  return {
    author: { '@type': 'Organization', name: siteWords[language].authors, url: absoluteAddress(site.origin, coverPath(site.base)) },
    license: LICENSE,
    isAccessibleForFree: true,
    educationalLevel: siteWords[language].level,
    copyrightYear: Number(year),
    ...(published === undefined ? {} : { datePublished: published, dateModified: modified }),
  };
}

/** The first language of the table counts as the one that the others are translated from. */
function translations(language: Language, addressIn: (language: Language) => string): LinkedNode {
  const [first] = languageCodes;
  if (first === undefined || language !== first) return { translationOfWork: reference(addressIn(first ?? language)) };
  return { workTranslation: otherLanguages(language).map((code) => reference(addressIn(code))) };
}

function definedTerms(edition: Edition, address: string): LinkedNode {
  const terms = [...edition.targets.values()].filter((target) => target.kind === 'term');
  return { hasDefinedTerm: terms.map((term) => ({ '@type': 'DefinedTerm', name: term.title, url: `${address}#${term.id}` })) };
}

/** The two losses, as the glossary defines them. */
function about(edition: Edition, glossary: string): readonly LinkedNode[] {
  return ['term-cross-entropy', 'term-mean-squared-error'].flatMap((id) => {
    const term = edition.targets.get(id);
    return term === undefined ? [] : [{ '@type': 'DefinedTerm', name: term.title, url: `${glossary}#${id}` }];
  });
}

function breadcrumbs(steps: readonly (readonly [name: string, address: string])[]): LinkedNode {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, item], index) => ({ '@type': 'ListItem', position: index + 1, name, item })),
  };
}

function coverNodes({ title, description }: DescribedPage, site: Site): LinkedNode[] {
  const at = (path: string): string => absoluteAddress(site.origin, path);
  return [
    {
      '@type': 'WebSite',
      '@id': at(coverPath(site.base)),
      name: title,
      description,
      inLanguage: languageCodes.map((code) => languages[code].tag),
      license: LICENSE,
      hasPart: languageCodes.map((code) => reference(at(editionPath(site.base, code)))),
    },
  ];
}

function pageNodes(described: DescribedPage & { readonly slug: string }, site: Site): LinkedNode[] {
  const { language, slug, title, description, bilingualAt } = described;
  const edition = editionOf(language);
  const page = pageOf(edition, slug);
  const words = siteWords[language];
  const at = (path: string): string => absoluteAddress(site.origin, path);
  const inLanguage = (code: Language): string => at(pagePath(site.base, code, slug));
  const own = bilingualAt === undefined ? inLanguage(language) : at(bilingualAt);
  const contents = at(editionPath(site.base, language));
  const isWhole = slug === '' || slug === ARTICLE;
  // Side by side, terms have two names each: they are defined in the glossary of each language.
  const isTerms = slug === GLOSSARY && bilingualAt === undefined;
  const work: LinkedNode = {
    '@type': isTerms ? 'DefinedTermSet' : WORK,
    '@id': own,
    [isTerms ? 'name' : 'headline']: title,
    description,
    inLanguage: bilingualAt === undefined ? languages[language].tag : languageCodes.map((code) => languages[code].tag),
    image: at(cardPath(site.base, language, slug)),
    ...common(language, site),
    ...(bilingualAt === undefined ? translations(language, inLanguage) : { isBasedOn: languageCodes.map((code) => reference(inLanguage(code))) }),
    ...(slug === '' ? {} : { isPartOf: reference(contents) }),
    ...(page === undefined ? {} : { position: page.order }),
    ...(page?.kind === 'chapter' && bilingualAt === undefined ? { teaches: page.sections.filter((section) => section.depth === 2).map((section) => section.title) } : {}),
    ...(isWhole && bilingualAt === undefined
      ? {
          about: about(edition, at(pagePath(site.base, language, GLOSSARY))),
          isBasedOn: { '@type': 'Article', name: source.title, inLanguage: languages[source.language].tag },
          hasPart: edition.pages.map(({ slug: part }) => reference(at(pagePath(site.base, language, part)))),
        }
      : {}),
    ...((page === undefined && !isWhole) || bilingualAt !== undefined
      ? {}
      : {
          encoding: { '@type': 'MediaObject', encodingFormat: 'application/pdf', contentUrl: at(pdfPath(site.base, language, slug)) },
        }),
    ...(isTerms ? definedTerms(edition, own) : {}),
  };
  if (slug === '') return [work];
  return [work, breadcrumbs([[words.title, contents], [page?.nav ?? title, own]])];
}

/** What a page says of itself to machines that do not read: one JSON-LD graph. */
export function linkedData(described: DescribedPage, site: Site): LinkedNode {
  const { slug } = described;
  return { '@context': 'https://schema.org', '@graph': slug === undefined ? coverNodes(described, site) : pageNodes({ ...described, slug }, site) };
}

/** JSON that a `script` element can hold: no `<` may close it. */
export function scriptJson(node: LinkedNode): string {
  return JSON.stringify(node).replaceAll('<', String.raw`\u003c`);
}
