import { roundTo } from '../../plot/ticks.ts';
import type { Point } from '../../plot/path.ts';

/** The room of an outcome, in the units of its drawing: both drawings scale the same marks. */
export const CELL = 10;
export const DIE = 7.6;
const PIP = 1.5;
const PIPS_APART = 2;
const RIM = 1.6;
export const DOT = 1.3;

/** Dots of one color and size, drawn as one path of points: lines of no length with round ends, or of hardly any with square ones. */
export interface Marks {
  readonly d: string;
  readonly color: string;
  readonly size: number;
  readonly round: boolean;
}

const written = ([x, y]: Point): string => `${roundTo(x, 1)} ${roundTo(y, 1)}`;

/** A PDF draws no square end of a line that has no direction. */
const SQUARE = 'h.1';

/** One dot at each place; more dots by steps from there. */
const dots = (places: readonly Point[], steps = 'h0'): string => places.map((place) => `M${written(place)}${steps}`).join('');

/** Where the pips of a face lie, in units of their distance, from the middle on. */
const PIPS: readonly (readonly Point[])[] = [
  [[0, 0]],
  [[-1, -1], [1, 1]],
  [[-1, -1], [0, 0], [1, 1]],
  [[-1, -1], [-1, 1], [1, -1], [1, 1]],
  [[-1, -1], [-1, 1], [0, 0], [1, -1], [1, 1]],
  [[-1, -1], [-1, 0], [-1, 1], [1, -1], [1, 0], [1, 1]],
];

/** The pips as steps from the middle of the die. */
function pipSteps(face: number): string {
  let from: Point = [0, 0];
  return (PIPS[face] ?? [])
    .map(([x, y]) => {
      const step = `m${(x - from[0]) * PIPS_APART} ${(y - from[1]) * PIPS_APART}h0`;
      from = [x, y];
      return step;
    })
    .join('');
}

/** Dice that show the same face (from 0), with their middles at the places. */
export function diceMarks(face: number, places: readonly Point[]): Marks[] {
  return [
    { d: dots(places, SQUARE), color: `var(--face-${face + 1})`, size: DIE, round: false },
    { d: dots(places, pipSteps(face)), color: 'var(--paper)', size: PIP, round: true },
  ];
}

/** Coins: 1 is a disc, 0 a ring. */
function coinMarks(side: number, places: readonly Point[]): Marks[] {
  const disc = { d: dots(places), round: true };
  const filled = { ...disc, color: 'var(--ink)', size: DIE };
  return side === 0 ? [filled] : [filled, { ...disc, color: 'var(--paper)', size: DIE - RIM }];
}

/** Numbers, as dots. */
export function numberMarks(places: readonly Point[]): Marks[] {
  return [{ d: dots(places), color: 'var(--ink)', size: DOT, round: true }];
}

/** The sign of a class: a face of the die or a side of the coin. */
export function classMarks(classes: number, index: number, places: readonly Point[]): Marks[] {
  return classes === 2 ? coinMarks(index, places) : diceMarks(index, places);
}
