import type { JSHandle } from 'playwright-core';
import { CLOSER, SHARES, heightWanted, isToFit, nextLevel, shareFor, type Edges, type Place } from './fitPages.ts';
import type { FitTools } from './fitTools.ts';

export interface Draft {
  readonly places: Readonly<Record<string, Place>>;
  readonly pages: number;
}

/**
 * Fits chapters, and at first figures, by what a draft shows.
 *
 * @param round how often the pages were fitted already
 * @returns whether anything changed
 */
export async function fitRound(tools: JSHandle<FitTools>, draft: Draft, edges: Edges, round: number): Promise<boolean> {
  const chapters = await fitChapters(tools, draft, edges, round);
  const figures = round === 0 && (await fitFigures(tools, draft, edges));
  return chapters || figures;
}

async function fitChapters(tools: JSHandle<FitTools>, draft: Draft, edges: Edges, round: number): Promise<boolean> {
  const ends = await tools.evaluate((page, measured) => page.chapterEnds(measured), draft);
  const toFit = ends.flatMap((end, chapter) => (end !== undefined && isToFit(end, edges) ? [{ end, chapter }] : []));
  const saved = await tools.evaluate((page, wanted) => page.savedBy(wanted), { chapters: toFit.map(({ chapter }) => chapter), levels: CLOSER });
  const levels = toFit.map(({ end, chapter }, index) => [chapter, nextLevel(end, saved[index] ?? [], edges, round)] as const);
  await tools.evaluate((page, wanted) => page.setLevels(wanted), levels);
  return toFit.some(({ end }, index) => end.level !== levels[index]?.[1]);
}

async function fitFigures(tools: JSHandle<FitTools>, { places }: Draft, edges: Edges): Promise<boolean> {
  const figures = await tools.evaluate((page, measured) => page.figurePlaces(measured), places);
  const tooHigh = figures.flatMap((place, figure) => {
    const most = place === undefined ? undefined : heightWanted(place, edges);
    return most === undefined ? [] : [{ figure, most }];
  });
  const heights = await tools.evaluate((page, wanted) => page.heightsAt(wanted), { figures: tooHigh.map(({ figure }) => figure), shares: SHARES });
  const shares = tooHigh.flatMap(({ figure, most }, index) => {
    const share = shareFor(most, heights[index] ?? []);
    return share === undefined ? [] : [[figure, share] as const];
  });
  await tools.evaluate((page, wanted) => page.setShares(wanted), shares);
  return shares.length > 0;
}
