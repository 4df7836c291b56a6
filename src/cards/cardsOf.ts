import { sketchOf, type Stroke } from '../components/site/sketches.ts';
import { editionOf } from '../edition/edition.ts';
import { labels } from '../i18n/labels.ts';
import { labWords } from '../i18n/lab.ts';
import { languageCodes, otherLanguages, type Language } from '../i18n/languages.ts';
import { objectWords } from '../i18n/objects.ts';
import { ARTICLE, EQUATIONS, LAB, cardPath } from '../i18n/paths.ts';
import { phrases } from '../i18n/phrases.ts';
import { siteWords } from '../i18n/site.ts';

/** A text with the places where its lines may break. */
export interface Breakable {
  readonly pieces: readonly string[];
}

/** What a card shows. */
export interface Card {
  /** Its file below the site's root. */
  readonly file: string;
  readonly brand: string;
  readonly kicker: string;
  readonly title: Breakable;
  /** The title in the other languages. */
  readonly subtitle: readonly Breakable[];
  /** One sketch, or those of all chapters. */
  readonly sketches: readonly (readonly Stroke[])[];
}

/** 的 belongs to what stands before it: in so large a title no line begins with it. */
function withParticles(pieces: readonly string[]): string[] {
  const kept: string[] = [];
  for (const piece of pieces) {
    if (piece.startsWith('的') && kept.length > 0) kept[kept.length - 1] += piece;
    else kept.push(piece);
  }
  return kept;
}

/** A space ends a piece; a hyphen does not. */
function breakable(text: string, language: Language): Breakable {
  const { terms } = editionOf(language);
  const pieces = withParticles(phrases(text, language, terms));
  return { pieces: language === 'zh' ? pieces : pieces.flatMap((piece) => piece.split(/(?<=\s)/)) };
}

function everySketch(): (readonly Stroke[])[] {
  const [first] = languageCodes;
  return (first === undefined ? [] : editionOf(first).pages).flatMap(({ slug }) => {
    const strokes = sketchOf(slug);
    return strokes === undefined ? [] : [strokes];
  });
}

function card(language: Language, slug: string, kicker: string, titleIn: (language: Language) => string): Card {
  const own = sketchOf(slug);
  return {
    file: cardPath('', language, slug).slice(1),
    brand: siteWords[language].title,
    kicker,
    title: breakable(titleIn(language), language),
    subtitle: otherLanguages(language).map((code) => breakable(titleIn(code), code)),
    sketches: own === undefined ? everySketch() : [own],
  };
}

function cardsIn(language: Language): Card[] {
  const { pages } = editionOf(language);
  const words = siteWords[language];
  const question = (code: Language): string => siteWords[code].question;
  const titleOf = (slug: string) => (code: Language): string => editionOf(code).pages.find((page) => page.slug === slug)?.title ?? '';
  return [
    ...pages.map(({ slug, chapter }) => card(language, slug, chapter === undefined ? words.appendix : labels[language].chapter(chapter), titleOf(slug))),
    card(language, '', words.contents, question),
    card(language, ARTICLE, words.wholeArticle, question),
    card(language, LAB, words.lab, (code) => labWords[code].title),
    card(language, EQUATIONS, words.appendix, (code) => objectWords[code].title),
  ];
}

function coverCard(): Card {
  const [first, ...others] = languageCodes;
  if (first === undefined) throw new Error('src/i18n/languages.ts: the table of languages is empty');
  return {
    file: cardPath('', first, undefined).slice(1),
    brand: languageCodes.map((code) => siteWords[code].title).join(' · '),
    kicker: '',
    title: breakable(siteWords[first].question, first),
    subtitle: others.map((code) => breakable(siteWords[code].question, code)),
    sketches: everySketch(),
  };
}

/** The cards of every page that can be shared. */
export function everyCard(): Card[] {
  return [coverCard(), ...languageCodes.flatMap(cardsIn)];
}
