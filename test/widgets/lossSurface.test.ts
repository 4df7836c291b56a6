import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../src/plot/path.ts';
import { contourLines, levels } from '../../src/widgets/loss-surface/contourLines.ts';
import { columns, gridPlaces, sampleRows, surfaceData } from '../../src/widgets/loss-surface/data.ts';
import { equationSlots, equationTex } from '../../src/widgets/loss-surface/equations.ts';
import { ground } from '../../src/widgets/loss-surface/ground.ts';
import { alongInterval, ceTop, layouts, mapFrame, MSE_TOP, narrow, sliceFrame, wide } from '../../src/widgets/loss-surface/layout.ts';
import { levelLabels } from '../../src/widgets/loss-surface/levelLabels.ts';
import { hessianOf, lowestPoint } from '../../src/widgets/loss-surface/lowest.ts';
import { angleRange, biasRange, gradientOf, kinds, params, placeOf, presets, read, RATE, STEPS, surfaceOf, weightRange, type Controls } from '../../src/widgets/loss-surface/model.ts';
import { predict } from '../../src/widgets/loss-surface/predict.ts';
import { sentence } from '../../src/widgets/loss-surface/printedReading.ts';
import { angleTo, arrowIn, gripIn, pointIn, sceneOf } from '../../src/widgets/loss-surface/scene.ts';
import { bendAlong, lineThrough, lossAlong, sliceOf } from '../../src/widgets/loss-surface/slice.ts';
import { strings } from '../../src/widgets/loss-surface/strings.ts';
import { readFragment, writeFragment } from '../../src/widgets/shared/address.ts';
import { initialState, type Range } from '../../src/widgets/shared/params.ts';
import { setGradient, setLoss, trainingSet, flippedSet } from '../../src/widgets/shared/trainingSet.ts';
import { placesOf } from '../plot/placesOf.ts';
import { CURVE_TOLERANCE_PX, distanceFrom, pointsOfCurve } from '../plot/pointsOfCurve.ts';

const initial = initialState(params);
const within = ({ min, max, step }: Range) => fc.integer({ min: Math.round(min / step), max: Math.round(max / step) }).map((steps) => Math.round(steps * step * 10) / 10);
const anyState: fc.Arbitrary<Controls> = fc.record({
  w: fc.tuple(within(weightRange), within(weightRange)),
  b: within(biasRange),
  flip: fc.boolean(),
  a: within(angleRange),
  q: fc.constant(0),
});
const surfaces = [-1, -0.5, 0, 0.5, 1].flatMap((b) => [false, true].map((flip) => ({ b, flip })));

describe('the reading', () => {
  it('shows the numbers that the page is about: a plateau where one pull is a thousand times the other', () => {
    const { ce, mse, ratio } = read(initial);
    expect([ce.loss, ce.pull, ce.after, ce.moved].map((n) => Number(n.toFixed(4)))).toEqual([5.5896, 1.6007, 0.2148, 5.3337]);
    expect([mse.loss, mse.pull, mse.after, mse.moved].map((n) => Number(n.toFixed(4)))).toEqual([0.2497, 0.0016, 0.2491, 0.2263]);
    expect(ratio).toBeCloseTo(1002.723, 3);
  });

  it('is made of the losses of the training set', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const reading = read(state);
        const weights = [...placeOf(state), state.b];
        const points = state.flip ? flippedSet : trainingSet;
        for (const kind of kinds) {
          expect(reading[kind].loss).toBe(setLoss(kind, weights, points));
          expect(reading[kind].gradient).toEqual(setGradient(kind, weights, points).slice(0, 2));
        }
      }),
    );
  });

  it('descends by the gradient, one step after another', () => {
    const { ce, mse } = read(initial);
    for (const [kind, { path }] of [['ce', ce], ['mse', mse]] as const) {
      expect(path).toHaveLength(STEPS + 1);
      expect(path[0]).toEqual([-4, 3]);
      for (const [i, [w1, w2]] of path.entries()) {
        const [before1, before2] = path[i - 1] ?? [Number.NaN, Number.NaN];
        if (i === 0) continue;
        const [d1, d2] = gradientOf(kind, initial)([before1, before2]);
        expect(w1).toBeCloseTo(before1 - RATE * d1, 14);
        expect(w2).toBeCloseTo(before2 - RATE * d2, 14);
      }
    }
  });

  it('is finite, and mean squared error at most ½, in every state', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { ce, mse, ratio } = read(state);
        for (const number of [ratio, ce.loss, ce.pull, ce.after, ce.moved, mse.loss, mse.pull, mse.after, mse.moved]) expect(Number.isFinite(number)).toBe(true);
        expect(mse.pull).toBeGreaterThan(0);
        expect(mse.loss).toBeLessThan(MSE_TOP);
      }),
    );
  });
});

describe('the lowest points', () => {
  it.each(surfaces)('lie on the map, without a gradient, curved upward, beneath the rest ($b, $flip)', (surface) => {
    for (const kind of kinds) {
      const place = lowestPoint(kind, surface);
      for (const weight of place) expect(Math.abs(weight)).toBeLessThan(weightRange.max);
      expect(Math.hypot(...gradientOf(kind, surface)(place))).toBeLessThan(1e-12);
      const [a, b, d] = hessianOf(kind, surface)(place);
      expect(a).toBeGreaterThan(0);
      expect(a * d - b * b).toBeGreaterThan(0);
      const height = surfaceOf(kind, surface);
      for (let i = -24; i <= 24; i++) for (let j = -24; j <= 24; j++) expect(height(i / 4, j / 4)).toBeGreaterThanOrEqual(height(...place));
    }
  });

  it('are moved far by a wrong label under cross-entropy, hardly under mean squared error', () => {
    const { ce, mse } = ground({ b: 0, flip: true });
    expect(ce.shift).toBeCloseTo(1.8771, 4);
    expect(mse.shift).toBeCloseTo(0.0246, 4);
    expect(ground(initial).ce.shift).toBeUndefined();
  });
});

describe('the isolines', () => {
  const inWeights = ([x, y]: Point): Point => [mapFrame.x.toValue(x), mapFrame.y.toValue(y)];
  /** Under half a pixel in the wide drawing; on almost level ground, where that is nothing in height, a 25th of the step between levels. */
  const OFF_WEIGHTS = 0.45 / (wide.mapScale * (1000 / 12));

  it.each(surfaces)('follow their levels ($b, $flip)', (surface) => {
    for (const kind of kinds) {
      const height = surfaceOf(kind, surface);
      const step = kind === 'ce' ? 1 : 0.05;
      for (const point of pointsOfCurve(contourLines(kind, surface))) {
        const place = inWeights(point);
        const at = height(...place);
        const off = Math.min(...levels[kind].map((level) => Math.abs(level - at)));
        const slope = Math.hypot(...gradientOf(kind, surface)(place));
        expect(off < OFF_WEIGHTS * slope || off < step / 25).toBe(true);
      }
    }
  });

  it('are short', () => {
    expect(contourLines('ce', initial).length + contourLines('mse', initial).length).toBeLessThan(2000);
  });

  it('are labelled on the map where they have the level', () => {
    for (const surface of surfaces) {
      for (const kind of kinds) {
        for (const { level, place } of levelLabels(kind, surface)) {
          for (const weight of place) expect(Math.abs(weight)).toBeLessThan(weightRange.max);
          const slope = Math.hypot(...gradientOf(kind, surface)(place));
          expect(Math.abs(surfaceOf(kind, surface)(...place) - level)).toBeLessThan(0.15 * slope + 0.001);
        }
      }
    }
  });
});

describe('the slice', () => {
  it('runs through the start, and along its line no farther than the map', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const line = lineThrough(state);
        const [w1, w2] = placeOf(state);
        const through = line.place(line.start);
        expect(through[0]).toBeCloseTo(w1, 12);
        expect(through[1]).toBeCloseTo(w2, 12);
        for (const end of line.within) {
          for (const weight of line.place(end)) expect(Math.abs(weight)).toBeLessThan(weightRange.max + 0.01);
          expect(Math.abs(end)).toBeLessThanOrEqual(alongInterval[1]);
        }
        expect(line.within[0]).toBeLessThan(line.within[1]);
      }),
    );
  });

  it('bends as the second difference of the loss does', () => {
    fc.assert(
      fc.property(anyState, fc.constantFrom(...kinds), (state, kind) => {
        const { start } = lineThrough(state);
        const height = lossAlong(kind, state);
        const difference = (height(start + 1e-3) - 2 * height(start) + height(start - 1e-3)) / 1e-6;
        expect(bendAlong(kind, state)(start)).toBeCloseTo(difference, 3);
      }),
    );
  });

  it('of cross-entropy is convex in every state; that of mean squared error is not at the start', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(sliceOf('ce', state)).toEqual({ convex: true, chord: undefined });
      }),
    );
    expect(sliceOf('mse', initial).convex).toBe(false);
  });

  it('has, where it is not convex, a chord with the slice above it', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { convex, chord } = sliceOf('mse', state);
        if (convex || chord === undefined) return;
        const height = lossAlong('mse', state);
        const [[s0, l0], [s1, l1]] = [chord.from, chord.to];
        expect(height(s0)).toBeCloseTo(l0, 14);
        expect(height(s1)).toBeCloseTo(l1, 14);
        let above = 0;
        for (let i = 1; i < 50; i++) above = Math.max(above, height(s0 + ((s1 - s0) * i) / 50) - (l0 + ((l1 - l0) * i) / 50));
        expect(above).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the scene', () => {
  it('draws each slice along its loss, and the start on it', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const reading = read(state);
        for (const kind of kinds) {
          const { slice } = sceneOf(kind, state, reading[kind]);
          const panel = sliceFrame(slice.top);
          const height = lossAlong(kind, state);
          const [from, to] = lineThrough(state).within;
          const at = (x: number): number => panel.y.toPx(height(Math.min(Math.max(panel.x.toValue(x), from), to)));
          for (const point of pointsOfCurve(slice.curve)) expect(distanceFrom(at, point)).toBeLessThan(CURVE_TOLERANCE_PX + 0.05);
          expect(slice.start[1] * slice.top).toBeCloseTo(reading[kind].loss, 12);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('has an axis for every slice', () => {
    let highest = 0;
    for (const surface of surfaces) for (const w1 of [-6, 6]) for (const w2 of [-6, 6]) highest = Math.max(highest, surfaceOf('ce', surface)(w1, w2));
    expect(ceTop(highest)).toBeLessThan(Number.POSITIVE_INFINITY);
    expect([0.5, 5, 9, 15].map(ceTop)).toEqual([2, 6, 10, 16]);
  });

  it('draws the descent from the start to its end', () => {
    const { ce } = read(initial);
    const { path, end } = sceneOf('ce', initial, ce);
    const places = placesOf(path);
    expect(places[0]).toEqual([Math.round(mapFrame.x.toPx(-4)), Math.round(mapFrame.y.toPx(3))]);
    expect(places.at(-1)).toEqual([Math.round(mapFrame.x.toPx(end[0])), Math.round(mapFrame.y.toPx(end[1]))]);
    expect(places.length).toBeLessThan(25);
  });

  it('draws each descent through its steps, as numeric slopes of the loss make them', () => {
    fc.assert(
      fc.property(anyState, fc.constantFrom(...kinds), (state, kind) => {
        const points = state.flip ? flippedSet : trainingSet;
        const at = ([w1 = 0, w2 = 0]: readonly number[]): number => setLoss(kind, [w1, w2, state.b], points);
        const H = 1e-5;
        let [w1 = 0, w2 = 0] = state.w;
        const steps: Point[] = [[w1, w2]];
        for (let step = 0; step < STEPS; step++) {
          const slopes = [(at([w1 + H, w2]) - at([w1 - H, w2])) / (2 * H), (at([w1, w2 + H]) - at([w1, w2 - H])) / (2 * H)] as const;
          [w1, w2] = [w1 - RATE * slopes[0], w2 - RATE * slopes[1]];
          steps.push([w1, w2]);
        }
        const places = steps.map(([x, y]): Point => [mapFrame.x.toPx(x), mapFrame.y.toPx(y)]);
        const drawn = placesOf(sceneOf(kind, state, read(state)[kind]).path);
        // Whole units, half of one off in each direction.
        for (const [x, y] of drawn) expect(Math.min(...places.map((place) => Math.hypot(place[0] - x, place[1] - y)))).toBeLessThan(0.75);
      }),
      { numRuns: 30 },
    );
  });

  it('has an arrow of cross-entropy at the start and none of mean squared error: its first step is not to be seen', () => {
    const { ce, mse } = read(initial);
    expect(arrowIn(wide, ce.path)).toMatchObject({ degrees: -9 });
    expect(arrowIn(wide, mse.path)).toBeUndefined();
  });

  it('turns the line to the direction in which its grip is dragged', () => {
    fc.assert(
      fc.property(anyState, fc.constantFrom(...layouts), (state, layout) => {
        const from = pointIn(layout, placeOf(state));
        const grip = gripIn(layout, state);
        expect(Math.hypot(grip[0] - from[0], grip[1] - from[1])).toBeCloseTo(layout.gripReach, 9);
        // Both ends of the scale are the same line.
        expect(Math.abs(angleTo(from, grip))).toBe(Math.abs(state.a) === 90 ? 90 : Math.abs(state.a));
      }),
    );
    expect(angleTo([0, 0], [10, -10])).toBe(45);
    expect(angleTo([0, 0], [-10, 10])).toBe(45);
    expect(angleTo([0, 0], [-10, -10])).toBe(-45);
  });
});

describe('the drawings', () => {
  it('hold both maps and both slices side by side, clear of each other', () => {
    for (const { width, columns: { ce, mse }, map, mapHeight, slice, sliceHeight } of [wide, narrow]) {
      expect(ce + map.right).toBeLessThan(mse);
      expect(mse + map.right).toBeLessThanOrEqual(width);
      expect(map.bottom).toBeLessThan(mapHeight - 20);
      expect(slice.bottom).toBeLessThan(sliceHeight - 20);
      expect(map.width).toBe(map.height);
    }
  });

  it('have the grip of the line farther from the start than a finger is wide', () => {
    for (const { gripReach } of layouts) expect(gripReach).toBeGreaterThanOrEqual(44);
  });
});

describe('words and data', () => {
  it('the sentence says what is drawn, in both languages', () => {
    const reading = read(initial);
    expect(sentence(strings.zh.summary, initial, reading)).toContain('交叉熵的梯度长度是均方误差的1003倍');
    expect(sentence(strings.en.summary, initial, reading)).toContain('differ by a factor of 1003.');
  });

  it('the equations hold both gradients', () => {
    const { ce, mse } = equationSlots(read(initial));
    expect([ce.first.text, ce.second.text, mse.first.text, mse.second.text]).toEqual(['−1.5805', '−0.2536', '−0.0012', '−0.0010']);
    const tex = equationTex({ ce, mse });
    expect(tex.mse).toContain(String.raw`\htmlData{slot=first,value=mse-gradient-1,number=`);
    expect(tex.ce).toContain('{{-1.5805}}');
  });

  it('the table has nine places, the download the whole map', () => {
    expect(sampleRows(initial).map(([w1, w2]) => `${w1},${w2}`)).toEqual(['-4,4', '0,4', '4,4', '-4,0', '0,0', '4,0', '-4,-4', '0,-4', '4,-4']);
    expect(gridPlaces()).toHaveLength(25 ** 2);
    const [row = []] = surfaceData(initial, [[-4, 3]]);
    const { ce, mse } = read(initial);
    expect(row).toEqual([-4, 3, ce.loss, mse.loss, ...ce.gradient, ...mse.gradient]);
    expect(row).toHaveLength(columns.length);
  });

  it('the presets are places of the sliders', () => {
    for (const [w1 = Number.NaN, w2 = Number.NaN] of Object.values(presets)) for (const weight of [w1, w2]) expect(Math.abs(weight)).toBeLessThanOrEqual(weightRange.max);
    expect(presets.plateau).toEqual(initial.w);
  });
});

describe('the question', () => {
  it('has the answer that the reading gives, and each answer comes up', () => {
    const answers = new Set<number>();
    for (let seed = 0; seed < 60; seed++) {
      const { answer, state, values } = predict(seed);
      const { ratio } = read({ ...initial, ...state });
      expect([ratio < 10, ratio >= 10 && ratio < 100, ratio >= 100][answer]).toBe(true);
      expect(values['ratio']).not.toBe('');
      answers.add(answer);
    }
    expect([...answers].toSorted()).toEqual([0, 1, 2]);
    expect(predict(7)).toEqual(predict(7));
  });
});

describe('the address', () => {
  const id = 'fig-loss-surface';

  it('brings every state back', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(readFragment(writeFragment(id, params, state), id, params)).toEqual(state);
      }),
    );
    expect(writeFragment(id, params, initial)).toBe(`#${id}`);
    expect(writeFragment(id, params, { ...initial, w: [1, -2.5], flip: true })).toBe(`#${id}?w=1,-2.5&flip=1`);
  });

  it.each([
    ['w=99,-99', { w: [6, -6] }],
    ['w=1', {}],
    ['w=1,2,3', {}],
    ['w=x,2', {}],
    ['b=7', { b: 1 }],
    ['a=12.4', { a: 12 }],
    ['flip=yes&c=3', {}],
  ])('reads %s as what it can be', (query, part) => {
    expect(readFragment(`#${id}?${query}`, id, params)).toEqual({ ...initial, ...part });
  });

  it('draws something finite whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (query) => {
        const state = readFragment(`#${id}?${query}`, id, params) ?? initial;
        const reading = read(state);
        for (const kind of kinds) {
          const { line, path, slice } = sceneOf(kind, state, reading[kind]);
          expect(line + path + slice.curve).not.toMatch(/NaN|Infinity|undefined/);
        }
      }),
    );
  });
});
