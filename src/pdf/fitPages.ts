/*
 * Keeps a chapter from ending with a few lines on a page of their own, and a figure that almost fits from leaving a third of a page
 * empty. Here stands what is decided, from what fitTools.ts measures in the page and sets there. All lengths are points.
 */

/** Where a printed thing begins, from the foot of its page. */
export interface Place {
  readonly page: number;
  readonly y: number;
}

/** The text's upper and lower edge on a page. */
export interface Edges {
  readonly top: number;
  readonly bottom: number;
}

/** How close a chapter is set: a name of `LEVELS`, nought as it is, or `KEPT`. */
export type Level = number;

export interface ChapterEnd {
  readonly level: Level;
  readonly firstPage: number;
  readonly lastPage: number;
  /** Where the last thing of which a place is known begins, and what stands from there to the chapter's end. */
  readonly last: Place;
  readonly rest: number;
}

export interface FigurePlace {
  readonly page: number;
  readonly height: number;
  readonly marginTop: number;
  /** The block before it. */
  readonly before: Place;
  readonly heightBefore: number;
}

/** The lines within 1.5 %, the room between paragraphs, where it is not seen, by more. */
export const LEVELS: Readonly<Record<string, { readonly line: number; readonly gap: number }>> = {
  '-3': { line: 0.985, gap: 0.8 },
  '-2': { line: 0.99, gap: 0.87 },
  '-1': { line: 0.995, gap: 0.93 },
  '1': { line: 1.015, gap: 1.2 },
};
/** What closes a chapter up, the least first. */
export const CLOSER: readonly Level[] = [-1, -2, -3];
const CLOSEST = -3;
const OPEN = 1;
/** Where no room between lines helps, the chapter's last block takes the one before along. */
export const KEPT = 2;
/** Shares of its width to which a figure may shrink. */
export const SHARES: readonly number[] = [0.97, 0.94, 0.91, 0.88, 0.85, 0.82];

const LAST_ROUND = 2;
/** A page with less than this share of its height is almost empty; a gap of more than that one is seen. */
const LITTLE = 0.16;
const GAP = 1 / 3;
/** Two lines. */
const LEAST = 36;
/** What a paragraph's end or a heading may take on top of what was measured. */
const RESERVE = 1.15;
const HAIR = 3;

const roomOf = ({ top, bottom }: Edges): number => top - bottom;

/** How much of its last page the chapter takes; nothing where it has one page only. */
export function fillOf({ firstPage, lastPage, last, rest }: ChapterEnd, { top, bottom }: Edges): number | undefined {
  if (lastPage <= firstPage) return undefined;
  // Where a block is the first of its page, Chromium tells the edge of the sheet. What began on the page before leaves some lines here, however much room was left there.
  return last.page === lastPage ? top - Math.min(top, last.y) + rest : Math.max(LEAST, rest - (last.y - bottom));
}

/** Whether the chapter's last page holds next to nothing, and something can still be done about it. */
export function isToFit(end: ChapterEnd, edges: Edges): boolean {
  const fill = fillOf(end, edges);
  return fill !== undefined && fill > 0 && fill <= LITTLE * roomOf(edges) && end.level !== KEPT;
}

/**
 * The next way to set a chapter that is to be fitted. One that no closing helps is opened, so that more stands on its last page.
 *
 * @param saved how much lower the chapter becomes by each of `CLOSER`
 * @param round how often the pages were fitted already
 */
export function nextLevel(end: ChapterEnd, saved: readonly number[], edges: Edges, round: number): Level {
  if (round >= LAST_ROUND) return KEPT;
  if (end.level === 0) {
    const needed = (fillOf(end, edges) ?? 0) * RESERVE;
    return CLOSER.find((_, index) => (saved[index] ?? 0) > needed) ?? OPEN;
  }
  if (end.level < 0) return end.level > CLOSEST ? CLOSEST : OPEN;
  return KEPT;
}

/** How high a figure may be to stand on the page before its own; nothing where it leaves no gap there that is seen, or fits as it is. */
export function heightWanted({ page, height, marginTop, before, heightBefore }: FigurePlace, edges: Edges): number | undefined {
  // As in fillOf: of the first block of a page Chromium tells the edge of the sheet.
  const gap = Math.min(edges.top, before.y) - heightBefore - edges.bottom;
  const most = gap - marginTop - HAIR;
  return before.page === page - 1 && gap >= GAP * roomOf(edges) && height > most ? most : undefined;
}

/** The largest share of its width at which the figure is low enough. */
export function shareFor(most: number, heights: readonly number[]): number | undefined {
  return SHARES.find((_, index) => (heights[index] ?? Infinity) <= most);
}
