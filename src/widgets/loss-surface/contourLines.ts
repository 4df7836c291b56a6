import { contourGrid } from '../../plot/contourGrid.ts';
import { contourPath } from '../../plot/contours.ts';
import type { LossKind } from '../shared/trainingSet.ts';
import { mapFrame } from './layout.ts';
import { surfaceOf, type Surface } from './model.ts';

/** Cells along each side of the map. */
const CELLS = 32;
/** A third of a pixel in the wide drawing. */
const TOLERANCE = 1.25;

/** The levels of the isolines: evenly spaced, so that close lines are steep ground; three more for the bottom of cross-entropy. */
export const levels: Readonly<Record<LossKind, readonly number[]>> = {
  ce: [0.25, 0.5, 1, 2, 4, 6, 8, 10, 12],
  mse: [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45],
};

/** The `d` of all isolines of a surface, in the units of the map. */
export function contourLines(kind: LossKind, surface: Surface): string {
  return contourPath(contourGrid(surfaceOf(kind, surface), mapFrame, CELLS), levels[kind], TOLERANCE);
}
