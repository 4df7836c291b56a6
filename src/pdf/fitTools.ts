/*
 * What fitPages.ts needs to know of a page, and what it sets there. The functions here are sent to the browser as they stand: each holds
 * everything that it needs.
 */
/* oxlint-disable unicorn/consistent-function-scoping */
import type { ChapterEnd, FigurePlace, Level, Place } from './fitPages.ts';

type Places = Readonly<Record<string, Place>>;

export interface FitTools {
  /** The end of each chapter; nothing where no place is known. */
  chapterEnds(measured: { readonly places: Places; readonly pages: number }): (ChapterEnd | undefined)[];
  /** How much lower each of these chapters becomes by each of these levels. */
  savedBy(wanted: { readonly chapters: readonly number[]; readonly levels: readonly Level[] }): number[][];
  setLevels(levels: readonly (readonly [chapter: number, level: Level])[]): void;
  figurePlaces(places: Places): (FigurePlace | undefined)[];
  /** How high each of these figures is at each of these shares of its width. */
  heightsAt(wanted: { readonly figures: readonly number[]; readonly shares: readonly number[] }): number[][];
  setShares(shares: readonly (readonly [figure: number, share: number])[]): void;
}

export interface FitNames {
  readonly levels: Readonly<Record<string, { readonly line: number; readonly gap: number }>>;
  readonly kept: Level;
  /** How much of the page's height the last two blocks may take to be kept together. */
  readonly mostKept: number;
}

/** The end of the text, which has no id of its own. */
export const FOOT_ID = 'page-foot-end';

export function nameFoot(id: string): void {
  document.querySelector('.site-foot')?.setAttribute('id', id);
}

export function fitTools({ levels, kept, mostKept }: FitNames): FitTools {
  const PT = 0.75;
  const height = (element: globalThis.Element) => element.getBoundingClientRect().height * PT;
  const chapters = [...document.querySelectorAll<HTMLElement>('.whole-chapter')];
  if (chapters.length === 0) chapters.push(...document.querySelectorAll<HTMLElement>('.page'));
  const foot = document.querySelector('.site-foot');
  const figures = [...document.querySelectorAll<HTMLElement>('.prose > figure[id]')];
  const plotOf = (figure: HTMLElement | undefined) => figure?.querySelector<HTMLElement>('.plot') ?? undefined;

  const RHYTHM = ['--lh-body', '--lh-body-zh', '--lh-body-en', '--sp-p', '--sp-eq'];
  const setLevel = (chapter: HTMLElement, level: Level): void => {
    for (const name of ['line-height', ...RHYTHM, '--fit-gap']) chapter.style.removeProperty(name);
    const to = levels[level];
    chapter.dataset['fit'] = String(level);
    if (to === undefined) return;
    const own = getComputedStyle(chapter);
    for (const [name, value] of RHYTHM.map((each) => [each, Number.parseFloat(own.getPropertyValue(each))] as const)) {
      chapter.style.setProperty(name, name.startsWith('--lh') ? String(value * to.line) : `${(value * to.gap).toFixed(4)}em`);
    }
    chapter.style.setProperty('line-height', 'var(--lh-body)');
    chapter.style.setProperty('--fit-gap', String(to.gap));
  };
  const keepLast = (chapter: HTMLElement): void => {
    const blocks = [...(chapter.querySelector('.prose')?.children ?? [])].filter((block): block is HTMLElement => block instanceof HTMLElement && block.getClientRects().length > 0);
    const [before, last] = blocks.slice(-2);
    if (before === undefined || last === undefined || height(before) + height(last) > mostKept) return;
    for (const block of [before, last]) block.style.breakInside = 'avoid';
    last.style.breakBefore = 'avoid';
  };
  const levelOf = (chapter: HTMLElement): Level => Number(chapter.dataset['fit'] ?? 0);
  // Where the column beside the drawing is the higher one, it is that one which makes the figure lower; its words stay legible.
  const LEAST_SIDE = 0.94;
  const sideOf = (plot: HTMLElement) => plot.closest('.figure-box')?.querySelector<HTMLElement>('.figure-side');
  const setShare = (plot: HTMLElement, width: number, share: number): void => {
    plot.style.maxInlineSize = `${(width * share).toFixed(1)}px`;
    sideOf(plot)?.style.setProperty('zoom', String(Math.max(share, LEAST_SIDE)));
  };

  return {
    chapterEnds: ({ places, pages }) =>
      chapters.map((chapter, index) => {
        const next = chapters[index + 1]?.querySelector('[id]')?.id;
        const lastPage = next === undefined ? pages : (places[next]?.page ?? 0) - 1;
        const firstPage = places[chapter.querySelector('[id]')?.id ?? '']?.page ?? lastPage;
        const isEnd = next === undefined && foot !== null;
        const blocks = [...chapter.querySelectorAll('.prose > [id], .prose > * > [id], .prose .equation[id]')];
        const block = isEnd ? foot : blocks.findLast(({ id }) => places[id] !== undefined);
        const last = places[block?.id ?? ''];
        if (block === undefined || last === undefined) return undefined;
        const rest = isEnd ? height(block) : (chapter.getBoundingClientRect().bottom - block.getBoundingClientRect().top) * PT;
        return { level: levelOf(chapter), firstPage, lastPage, last, rest };
      }),
    savedBy: ({ chapters: wanted, levels: tried }) =>
      wanted.map((index) => {
        const chapter = chapters[index];
        if (chapter === undefined) return [];
        const [level, before] = [levelOf(chapter), height(chapter)];
        const saved = tried.map((each) => {
          setLevel(chapter, each);
          return before - height(chapter);
        });
        setLevel(chapter, level);
        return saved;
      }),
    setLevels: (wanted) => {
      for (const [index, level] of wanted) {
        const chapter = chapters[index];
        if (chapter === undefined) continue;
        setLevel(chapter, level);
        if (level === kept) keepLast(chapter);
      }
    },
    figurePlaces: (places) =>
      figures.map((figure) => {
        let before = figure.previousElementSibling;
        while (before !== null && places[before.id] === undefined) before = before.previousElementSibling;
        const [own, previous] = [places[figure.id], places[before?.id ?? '']];
        if (before === null || own === undefined || previous === undefined || plotOf(figure) === undefined) return undefined;
        const marginTop = Number.parseFloat(getComputedStyle(figure).marginTop) * PT;
        return { page: own.page, height: height(figure), marginTop, before: previous, heightBefore: height(before) };
      }),
    heightsAt: ({ figures: wanted, shares }) =>
      wanted.map((index) => {
        const [figure, plot] = [figures[index], plotOf(figures[index])];
        if (figure === undefined || plot === undefined) return [];
        const { width } = plot.getBoundingClientRect();
        const heights = shares.map((share) => {
          setShare(plot, width, share);
          return height(figure);
        });
        plot.style.removeProperty('max-inline-size');
        sideOf(plot)?.style.removeProperty('zoom');
        return heights;
      }),
    setShares: (wanted) => {
      for (const [index, share] of wanted) {
        const plot = plotOf(figures[index]);
        if (plot !== undefined) setShare(plot, plot.getBoundingClientRect().width, share);
      }
    },
  };
}

/** A paragraph of three lines cannot leave two on either page; Chromium then leaves a single one at the top of the next. It stays whole. */
export function keepShortParagraphs(): void {
  for (const block of document.querySelectorAll<HTMLElement>('.prose :is(p, li, dd)')) {
    const line = Number.parseFloat(getComputedStyle(block).lineHeight);
    // Within a correction the rows of label and text are kept already.
    if (block.closest('.erratum-part') === null && block.getBoundingClientRect().height < 3.6 * line) block.style.breakInside = 'avoid';
  }
}
