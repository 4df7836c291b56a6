import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frame } from '../../src/plot/frame.ts';
import { hermitePath, type Smooth } from '../../src/plot/hermitePath.ts';
import { CURVE_TOLERANCE_PX, distanceFrom, pointsOfCurve } from './pointsOfCurve.ts';

const panel = frame({ left: 10, top: 20, width: 200, height: 100 }, [1, 6], [0, 24]);
const parabola = (center: number, lowest: number, bend: number): Smooth => ({
  at: (x) => lowest + bend * (x - center) ** 2,
  slope: (x) => 2 * bend * (x - center),
});

describe('hermitePath', () => {
  it('draws a parabola in one piece', () => {
    expect(hermitePath([1, 6], parabola(3.5, 4, 1), panel)).toBe('M10 77.3c66.7 34.7 133.3 34.7 200 0');
  });

  it('goes on from knot to knot', () => {
    expect(hermitePath([1, 3.5, 6], parabola(3.5, 4, 1), panel)).toBe('M10 77.3c33.3 17.4 66.7 26 100 26 33.3 0 66.7-8.6 100-26');
  });

  it.each([[[]], [[2]]])('draws nothing for %j', (knots) => {
    expect(hermitePath(knots, parabola(3, 1, 1), panel)).toBe('');
  });

  it('passes through the values of a parabola, whatever the knots', () => {
    const anyNumber = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(anyNumber(1, 6), anyNumber(0, 20), anyNumber(0.1, 4), fc.array(anyNumber(1.1, 5.9), { maxLength: 5 }), (center, lowest, bend, inner) => {
        const curve = parabola(center, lowest, bend);
        const knots = [1, ...inner.toSorted((a, b) => a - b), 6];
        for (const point of pointsOfCurve(hermitePath(knots, curve, panel))) {
          expect(distanceFrom((x) => panel.y.toPx(curve.at(panel.x.toValue(x))), point)).toBeLessThan(CURVE_TOLERANCE_PX + 0.1);
        }
      }),
    );
  });
});
