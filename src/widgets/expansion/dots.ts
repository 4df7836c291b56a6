import type { Box } from '../../plot/frame.ts';
import { px } from '../../plot/px.ts';
import type { Term } from './reading.ts';

/** Under the dots: the line of the label. */
const LABEL = 22;
const PADDING = 4;
/** Between the centers of two dots at most. */
const WIDEST = 13;
const WIDEST_COLUMN = 18;
/** The diameter of a dot, in distances between two; where dots have different sizes, they almost touch. */
const FULL = 0.72;
const TOUCHING = 0.9;
/** How many dots stand side by side where there is but one row of bins, so that heights can be compared. */
const COLUMN = 2;

/** The dots of one bin: one for each word, so that their number is the coefficient. */
export interface Block {
  readonly count: number;
  readonly cell: Box;
  /** Dots in a full line. */
  readonly columns: number;
  /** Between the centers of two dots. */
  readonly pitch: number;
  readonly diameter: number;
  /** The center of the first dot, at the bottom left. */
  readonly x: number;
  readonly y: number;
}

const NOWHERE: Box = { left: 0, top: 0, width: 0, height: 0 };

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

interface Room {
  readonly width: number;
  readonly height: number;
}

const fittingPitch = ({ rows, columns }: Shape, { width, height }: Room): number => Math.min(width / columns, height / rows);

/** As many dots side by side as make them largest, in the fullest bin. */
function fullestShape(most: number, room: Room): Shape {
  const all = Array.from({ length: most }, (_, i) => ({ columns: i + 1, rows: Math.ceil(most / (i + 1)) }));
  return all.reduce((best, each) => (fittingPitch(each, room) > fittingPitch(best, room) ? each : best));
}

/** Nearly square, as long as it is no higher than there is room for. */
function shapeOf(count: number, mostRows: number, K: number): Shape {
  const rows = K === 2 ? Math.ceil(count / COLUMN) : Math.min(mostRows, Math.floor(Math.sqrt(count)));
  return { rows, columns: Math.ceil(count / rows) };
}

/** Distances are written in hundredths of a pixel. */
const floored = (distance: number): number => Math.floor(distance * 100) / 100;

/** The dots of every bin, as large as the fullest bin allows: all alike, or with areas in proportion to the probability of one word. */
export function blocksOf(terms: readonly Term[], cells: readonly Box[], K: number, theta: boolean): Block[] {
  const [{ width, height } = NOWHERE] = cells;
  const room = { width: width - 2 * PADDING, height: height - LABEL - PADDING };
  const most = Math.max(...terms.map(({ coefficient }) => coefficient));
  const fullest = K === 2 ? shapeOf(most, most, K) : fullestShape(most, room);
  const alike = Math.min(K === 2 ? WIDEST_COLUMN : WIDEST, fittingPitch(fullest, room));
  const shaped = terms.map(({ coefficient: count, oneOrder }, i) => ({
    count,
    cell: cells[i] ?? NOWHERE,
    side: Math.sqrt(oneOrder),
    ...shapeOf(count, Math.floor(room.height / alike), K),
  }));
  const scale = Math.min(...shaped.map((each) => fittingPitch(each, room) / each.side));
  return shaped.map(({ count, cell, side, columns }) => {
    const pitch = floored(theta ? scale * side : alike);
    const first = { x: cell.left + width / 2 - ((columns - 1) * pitch) / 2, y: cell.top + height - LABEL - pitch / 2 };
    return { count, cell, columns, pitch, diameter: pitch * (theta ? TOUCHING : FULL), ...first };
  });
}

/** The center of the dot of a word, by its place in the alphabetical order: from the bottom upward, line by line. */
export function dotAt({ columns, pitch, x, y }: Block, index: number): { readonly x: number; readonly y: number } {
  return { x: x + (index % columns) * pitch, y: y - Math.floor(index / columns) * pitch };
}

/** The `d` of one stroke a line of dots. Drawn with round caps and dashes of no length, `pitch` apart, each stroke is a row of dots. */
export function dotsPath(block: Block): string {
  const { count, columns, pitch } = block;
  return Array.from({ length: Math.ceil(count / columns) }, (_, row) => {
    const { x, y } = dotAt(block, row * columns);
    const inRow = Math.min(columns, count - row * columns);
    // Half a step more than to the last dot, lest rounding lose it.
    return `M${px(x)} ${px(y)}h${px((inRow - 0.5) * pitch)}`;
  }).join('');
}
