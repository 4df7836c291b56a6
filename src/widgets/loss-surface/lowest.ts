import { loss } from '../../math/index.ts';
import { ticks } from '../../plot/ticks.ts';
import type { LossKind } from '../shared/trainingSet.ts';
import { gradientOf, pointsOf, surfaceOf, weightInterval, type Place, type Surface } from './model.ts';

const curvatureOfLogit = { ce: loss.binaryCrossEntropyD2, mse: loss.squaredErrorD2 };

/** The three second derivatives of a surface at a place: along w₁, mixed, along w₂. */
export function hessianOf(kind: LossKind, surface: Surface): (place: Place) => readonly [number, number, number] {
  const points = pointsOf(surface);
  return ([w1, w2]) => {
    let [d11, d12, d22] = [0, 0, 0];
    for (const { x1, x2, y } of points) {
      const bend = curvatureOfLogit[kind](w1 * x1 + w2 * x2 + surface.b, y) / points.length;
      d11 += bend * x1 * x1;
      d12 += bend * x1 * x2;
      d22 += bend * x2 * x2;
    }
    return [d11, d12, d22];
  };
}

const STARTS_APART = 1;
const MAX_STEPS = 60;

/**
 * The lowest point of a surface on the map: the lowest of a grid of whole weights, led down from there by damped Newton steps
 * (Levenberg), each of which goes down.
 */
export function lowestPoint(kind: LossKind, surface: Surface): Place {
  const height = surfaceOf(kind, surface);
  const [gradient, hessian] = [gradientOf(kind, surface), hessianOf(kind, surface)];
  const axis = ticks(weightInterval, STARTS_APART);
  let at: Place = [0, 0];
  for (const w1 of axis) for (const w2 of axis) if (height(w1, w2) < height(...at)) at = [w1, w2];
  let damping = 0;
  for (let i = 0; i < MAX_STEPS; i += 1) {
    const [g1, g2] = gradient(at);
    const [h11, h12, h22] = hessian(at);
    const [a, d] = [h11 + damping, h22 + damping];
    const determinant = a * d - h12 * h12;
    const next: Place = [at[0] - (d * g1 - h12 * g2) / determinant, at[1] - (a * g2 - h12 * g1) / determinant];
    if (a > 0 && determinant > 0 && height(...next) <= height(...at)) {
      at = next;
      damping /= 10;
      if (Math.hypot(g1, g2) < 1e-13) break;
    } else damping = Math.max(10 * damping, 1e-4);
  }
  return at;
}
