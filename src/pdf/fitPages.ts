/*
 * What keeps a chapter from ending with a few lines on a page of their own, and a figure that almost fits from leaving a third of a
 * page empty. The functions here are sent to the browser as they stand: each holds everything that it needs.
 */
/* oxlint-disable unicorn/consistent-function-scoping */

/** Where a printed thing begins, in points from the foot of its page. */
export interface Place {
  readonly page: number;
  readonly y: number;
}

export interface FitOptions {
  readonly places: Readonly<Record<string, Place>>;
  readonly pages: number;
  /** The text's upper and lower edge on a page, in points. */
  readonly top: number;
  readonly bottom: number;
  /** How often the pages were fitted already. */
  readonly round: number;
}

/** The end of the text, which has no id of its own. */
export const FOOT_ID = 'page-foot-end';

export function nameFoot(id: string): void {
  document.querySelector('.site-foot')?.setAttribute('id', id);
}

/** A paragraph of three lines cannot leave two on either page; Chromium then leaves a single one at the top of the next. It stays whole. */
export function keepShortParagraphs(): void {
  for (const block of document.querySelectorAll<HTMLElement>('.prose :is(p, li, dd)')) {
    const line = Number.parseFloat(getComputedStyle(block).lineHeight);
    // Within a correction the rows of label and text are kept already.
    if (block.closest('.erratum-part') === null && block.getBoundingClientRect().height < 3.6 * line) block.style.breakInside = 'avoid';
  }
}

/**
 * Closes up or opens the lines of chapters whose last page holds next to nothing, and makes figures a little smaller that then stand on
 * the page where they are announced. A chapter that no closing helps is opened, so that more stands on its last page.
 *
 * @returns whether anything changed
 */
export function fitPages({ places, pages, top, bottom, round }: FitOptions): boolean {
  const PT = 0.75;
  /** The lines within 1.5 %, the room between paragraphs, where it is not seen, by more. */
  const LEVELS: Readonly<Record<string, { readonly line: number; readonly gap: number }>> = {
    '-3': { line: 0.985, gap: 0.8 },
    '-2': { line: 0.99, gap: 0.87 },
    '-1': { line: 0.995, gap: 0.93 },
    '1': { line: 1.015, gap: 1.2 },
  };
  const LAST_ROUND = 2;
  /** A page with less than this share of its height is almost empty; a gap of more than that one is seen. */
  const LITTLE = 0.16;
  const GAP = 1 / 3;
  const SMALLEST_FIGURE = 0.82;
  /** Two lines. */
  const LEAST = 36;
  const room = top - bottom;
  const height = (element: globalThis.Element) => element.getBoundingClientRect().height * PT;

  const chapters = [...document.querySelectorAll<HTMLElement>('.whole-chapter')];
  if (chapters.length === 0) chapters.push(...document.querySelectorAll<HTMLElement>('.page'));
  const foot = document.querySelector('.site-foot');

  const setLevel = (chapter: HTMLElement, level: number) => {
    for (const name of ['line-height', '--lh-body', '--lh-body-zh', '--lh-body-en', '--sp-p', '--sp-eq', '--fit-gap']) chapter.style.removeProperty(name);
    const to = LEVELS[level];
    chapter.dataset['fit'] = String(level);
    if (to === undefined) return;
    const own = getComputedStyle(chapter);
    const values = Object.fromEntries(['--lh-body', '--lh-body-zh', '--lh-body-en', '--sp-p', '--sp-eq'].map((name) => [name, Number.parseFloat(own.getPropertyValue(name))]));
    for (const [name, value] of Object.entries(values)) {
      chapter.style.setProperty(name, name.startsWith('--lh') ? String(value * to.line) : `${(value * to.gap).toFixed(4)}em`);
    }
    chapter.style.setProperty('line-height', 'var(--lh-body)');
    chapter.style.setProperty('--fit-gap', String(to.gap));
  };
  /** Where no room between lines helps, the chapter's last block takes the one before along. */
  const KEPT = 2;
  const keepLast = (chapter: HTMLElement) => {
    const blocks = [...(chapter.querySelector('.prose')?.children ?? [])].filter((block): block is HTMLElement => block instanceof HTMLElement && block.getClientRects().length > 0);
    const [before, last] = blocks.slice(-2);
    if (before === undefined || last === undefined || height(before) + height(last) > room / 3) return;
    for (const block of [before, last]) block.style.breakInside = 'avoid';
    last.style.breakBefore = 'avoid';
  };
  const levelOf = (chapter: HTMLElement) => Number(chapter.dataset['fit'] ?? 0);

  /** How much of its last page the chapter takes, in points; nothing where it has one page only. */
  const fillOf = (chapter: HTMLElement, index: number): number | undefined => {
    const next = chapters[index + 1]?.querySelector('[id]')?.id;
    const lastPage = next === undefined ? pages : (places[next]?.page ?? 0) - 1;
    const first = places[chapter.querySelector('[id]')?.id ?? '']?.page ?? lastPage;
    const isEnd = next === undefined && foot !== null;
    const blocks = [...chapter.querySelectorAll('.prose > [id], .prose > * > [id], .prose .equation[id]')];
    const last = isEnd ? foot : blocks.findLast((block) => places[block.id] !== undefined);
    const place = places[last?.id ?? ''];
    if (last === null || last === undefined || place === undefined || lastPage <= first) return undefined;
    const rest = isEnd ? height(last) : (chapter.getBoundingClientRect().bottom - last.getBoundingClientRect().top) * PT;
    // Where a block is the first of its page, Chromium tells the edge of the sheet. What began on the page before leaves some lines here, however much room was left there.
    return place.page === lastPage ? top - Math.min(top, place.y) + rest : Math.max(LEAST, rest - (place.y - bottom));
  };

  let changed = false;
  chapters.forEach((chapter, index) => {
    const fill = fillOf(chapter, index);
    if (fill === undefined || fill <= 0 || fill > LITTLE * room) return;
    const level = levelOf(chapter);
    let to = 0;
    if (level === KEPT) return;
    if (round >= LAST_ROUND) to = KEPT;
    else if (level === 0) {
      const before = height(chapter);
      const tried = [-1, -2, -3].find((each) => {
        setLevel(chapter, each);
        return before - height(chapter) > fill * 1.15;
      });
      to = tried ?? 1;
    } else if (level < 0 && level > -3) to = -3;
    else to = level < 0 ? 1 : KEPT;
    setLevel(chapter, to);
    if (to === KEPT) keepLast(chapter);
    changed ||= to !== level;
  });

  if (round > 0) return changed;
  for (const figure of document.querySelectorAll<HTMLElement>('.prose > figure[id]')) {
    let before = figure.previousElementSibling;
    while (before !== null && places[before.id] === undefined) before = before.previousElementSibling;
    const [own, previous] = [places[figure.id], places[before?.id ?? '']];
    const plot = figure.querySelector<HTMLElement>('.plot');
    if (before === null || own === undefined || previous === undefined || plot === null || previous.page !== own.page - 1) continue;
    const gap = previous.y - height(before) - bottom;
    const { marginTop } = getComputedStyle(figure);
    const most = gap - Number.parseFloat(marginTop) * PT - 3;
    if (gap < GAP * room || height(figure) <= most) continue;
    const { width } = plot.getBoundingClientRect();
    for (let share = 0.97; share >= SMALLEST_FIGURE; share -= 0.03) {
      plot.style.maxInlineSize = `${(width * share).toFixed(1)}px`;
      if (height(figure) <= most) break;
    }
    if (height(figure) <= most) changed = true;
    else plot.style.removeProperty('max-inline-size');
  }
  return changed;
}
