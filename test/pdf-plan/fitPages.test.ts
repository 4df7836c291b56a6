import { describe, expect, it } from 'vitest';
import { CLOSER, KEPT, SHARES, fillOf, heightWanted, isToFit, nextLevel, shareFor, type ChapterEnd, type FigurePlace } from '../../src/pdf/fitPages.ts';

/** A text 700 pt high. */
const EDGES = { top: 800, bottom: 100 };

/** A chapter whose last page begins with a block that takes 40 pt. */
const END: ChapterEnd = { level: 0, firstPage: 3, lastPage: 6, last: { page: 6, y: 800 }, rest: 40 };

describe('fillOf', () => {
  it.each<[string, Partial<ChapterEnd>, number | undefined]>([
    ['a block at the head of the last page', {}, 40],
    ['a block below others', { last: { page: 6, y: 500 }, rest: 60 }, 360],
    // Chromium tells the edge of the sheet for what stands first on its page.
    ['a block told to begin above the text', { last: { page: 6, y: 842 } }, 40],
    ['a block from the page before, less what fits there', { last: { page: 5, y: 150 }, rest: 130 }, 80],
    ['a block from the page before that would have fitted there: two lines at least', { last: { page: 5, y: 150 }, rest: 50 }, 36],
    ['a chapter of one page: nothing to fit', { firstPage: 6 }, undefined],
  ])('%s', (_, end, expected) => {
    expect(fillOf({ ...END, ...end }, EDGES)).toBe(expected);
  });
});

describe('isToFit', () => {
  it.each<[string, Partial<ChapterEnd>, boolean]>([
    ['two lines on a page', {}, true],
    ['just under a sixth of a page', { rest: 112 }, true],
    ['more than that', { rest: 113 }, false],
    ['a chapter that ends with its page', { rest: 0 }, false],
    ['one page', { firstPage: 6 }, false],
    ['what was closed and did not help', { level: -2 }, true],
    ['what was tried in every way', { level: KEPT }, false],
  ])('%s: %s', (_, end, expected) => {
    expect(isToFit({ ...END, ...end }, EDGES)).toBe(expected);
  });
});

describe('nextLevel', () => {
  it.each<[string, number, readonly number[], number, number]>([
    ['closes as little as does it', 0, [30, 50, 90], 0, -2],
    ['keeps a reserve of 15 %', 0, [45, 60, 90], 0, -2],
    ['opens what no closing helps', 0, [10, 20, 46], 0, 1],
    ['closes by all it can where a little did not do', -1, [], 1, -3],
    ['opens what closing by all did not help', -3, [], 1, 1],
    ['keeps the last blocks together where opening did not help', 1, [], 1, KEPT],
    ['does so in the last round, whatever was tried', -1, [], 2, KEPT],
  ])('%s', (_, level, saved, round, expected) => {
    expect(nextLevel({ ...END, level }, saved, EDGES, round)).toBe(expected);
  });

  it('tries the ways to close from the least on', () => {
    expect(CLOSER.toSorted((a, b) => b - a)).toEqual(CLOSER);
  });
});

/** A figure 400 pt high at the head of page 5; on page 4 stands nothing in the lowest 350 pt. */
const FIGURE: FigurePlace = { page: 5, height: 400, marginTop: 10, before: { page: 4, y: 550 }, heightBefore: 100 };

describe('heightWanted', () => {
  it.each<[string, Partial<FigurePlace>, number | undefined]>([
    ['the gap less the margin and a hair', {}, 337],
    ['nothing where it fits as it is', { height: 337 }, undefined],
    ['the same below a block told to begin above the text', { height: 600, before: { page: 4, y: 842 } }, 587],
    ['nothing for a gap of less than a third', { heightBefore: 217 }, undefined],
    ['nothing where no page ends before it', { page: 4 }, undefined],
    ['nothing where another page lies between', { page: 6 }, undefined],
  ])('%s', (_, figure, expected) => {
    expect(heightWanted({ ...FIGURE, ...figure }, EDGES)).toBe(expected);
  });
});

describe('shareFor', () => {
  it.each<[number, readonly number[], number | undefined]>([
    [337, [390, 360, 337, 320, 310, 300], SHARES[2]],
    [337, [330, 320, 310, 300, 290, 280], SHARES[0]],
    [337, [390, 385, 380, 375, 370, 365], undefined],
    [337, [], undefined],
  ])('the largest that makes it %i of %j', (most, heights, expected) => {
    expect(shareFor(most, heights)).toBe(expected);
  });
});
