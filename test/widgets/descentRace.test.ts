import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activation, loss } from '../../src/math/index.ts';
import { curvePath } from '../../src/plot/curvePath.ts';
import { textWidthPx } from '../../src/plot/labels.ts';
import type { Point } from '../../src/plot/path.ts';
import { everyStep, logitColumns, logitData, tableSteps } from '../../src/widgets/descent-race/data.ts';
import { logitSlots, logitTex } from '../../src/widgets/descent-race/equations.ts';
import { halfPlane } from '../../src/widgets/descent-race/halfPlane.ts';
import { layouts, PLANE } from '../../src/widgets/descent-race/layout.ts';
import { firstStep, logitRace } from '../../src/widgets/descent-race/logitRace.ts';
import { logitScene, lossOf } from '../../src/widgets/descent-race/logitScene.ts';
import { courses, END, goals, losses, MOST_STEPS, params, rates, SET_STEPS, type Controls } from '../../src/widgets/descent-race/model.ts';
import { isFinished, oneStep, played } from '../../src/widgets/descent-race/pace.ts';
import { predict } from '../../src/widgets/descent-race/predict.ts';
import { sayOne } from '../../src/widgets/descent-race/printedReading.ts';
import { pointAt, verdict } from '../../src/widgets/descent-race/race.ts';
import { rugPath } from '../../src/widgets/descent-race/rug.ts';
import { printedVerdict } from '../../src/widgets/descent-race/runners.ts';
import { setColumns, setData, setTable } from '../../src/widgets/descent-race/setData.ts';
import { setSlots, setTex } from '../../src/widgets/descent-race/setEquations.ts';
import { onClean, setRace, startSlope } from '../../src/widgets/descent-race/setRace.ts';
import { saySet } from '../../src/widgets/descent-race/setReading.ts';
import { setScene } from '../../src/widgets/descent-race/setScene.ts';
import { onAxis, spreadSteps, stepAt, stepsInterval, stepTicks } from '../../src/widgets/descent-race/steps.ts';
import { stripScene } from '../../src/widgets/descent-race/stripScene.ts';
import { strings } from '../../src/widgets/descent-race/strings.ts';
import { thinned, tracePath } from '../../src/widgets/descent-race/thinned.ts';
import { readFragment, writeFragment } from '../../src/widgets/shared/address.ts';
import { initialState } from '../../src/widgets/shared/params.ts';
import { CURVE_TOLERANCE_PX, distanceFrom, pointsOfCurve } from '../plot/pointsOfCurve.ts';

const initial = initialState(params);
const anyZ0 = fc.integer({ min: -100, max: 20 }).map((tenths) => tenths / 10);
const anyW0 = fc.integer({ min: -30, max: 0 }).map((tenths) => tenths / 10);
const anyRate = fc.constantFrom<number>(...rates);
/** Squared error is not slow there, so that many of them can be tried. */
const nearZ0 = fc.integer({ min: -60, max: 20 }).map((tenths) => tenths / 10);
const few = { numRuns: 25 };

describe('a race on one logit', () => {
  it.each([
    [-5, 1, 16, 238],
    [-8, 1, 19, 3081],
    [-8, 4, 4, 772],
    [0, 1, 10, 71],
  ])('from %d with rate %d takes %d and %d steps', (z0, eta, ce, mse) => {
    const race = logitRace({ z0, eta });
    expect([race.ce.arrival, race.mse.arrival, race.length]).toEqual([ce, mse, mse]);
  });

  it('takes each step against the gradient and ends with the first p above the goal', () => {
    fc.assert(
      fc.property(nearZ0, anyRate, (z0, eta) => {
        const race = logitRace({ z0, eta });
        const slope = { ce: loss.binaryCrossEntropyD1, mse: loss.squaredErrorD1 };
        for (const kind of losses) {
          const { points, arrival, p } = race[kind];
          expect(points.length).toBe((arrival ?? Number.NaN) + 1);
          expect(points[0]).toBe(z0);
          for (const [step, z] of points.entries()) {
            const next = points[step + 1];
            if (next !== undefined) expect(next).toBe(z - eta * slope[kind](z, 1));
            expect(activation.sigmoid(z) > goals.one).toBe(step === arrival);
          }
          expect(p(END)).toBe(activation.sigmoid(pointAt(race[kind], END)));
          expect(pointAt(race[kind], 0)).toBe(z0);
        }
      }),
      few,
    );
  });

  it('is broken off where squared error would walk on, and says so', () => {
    const race = logitRace({ z0: -10, eta: 0.1 });
    expect([race.ce.arrival, race.mse.arrival, race.length]).toEqual([211, undefined, MOST_STEPS]);
    expect(verdict(race)).toEqual({ kind: 'lag', ce: 211, mse: MOST_STEPS, steps: MOST_STEPS - 211, atLeast: true });
    expect(printedVerdict(race, strings.en)).toMatchObject({ name: 'lag', text: '>49,789', means: 'how far MSE is behind, >50,000 − 211' });
    expect(sayOne({ ...initial, z0: -10, eta: 0.1 }, race, strings.zh)).toContain('均方误差：走了50,000步还没有到');
  });

  it('is never won by squared error', () => {
    fc.assert(
      fc.property(nearZ0, anyRate, (z0, eta) => {
        const { ce, mse } = logitRace({ z0, eta });
        expect(mse.arrival ?? END).toBeGreaterThanOrEqual(ce.arrival ?? Number.NaN);
      }),
    );
  });

  it('begins with the step of the live equation', () => {
    fc.assert(
      fc.property(anyZ0, anyRate, (z0, eta) => {
        const race = logitRace({ z0: Math.max(z0, -6), eta });
        for (const kind of losses) expect(firstStep(kind, { z0: Math.max(z0, -6), eta }).length).toBeCloseTo(pointAt(race[kind], 1) - pointAt(race[kind], 0), 12);
      }),
      few,
    );
  });
});

describe('a race on the twelve examples', () => {
  const clean = setRace({ w0: -2, eta: 1, bad: false });
  const flipped = setRace({ w0: -2, eta: 1, bad: true });

  it('is lost by squared error when the labels are right', () => {
    expect([clean.ce.arrival, clean.mse.arrival]).toEqual([6, 143]);
    expect(onClean(pointAt(clean.ce, END)).right).toBe(11);
    expect(onClean(pointAt(clean.mse, END)).right).toBe(11);
  });

  it('is lost by cross-entropy when one label is wrong', () => {
    expect([flipped.ce.arrival, flipped.mse.arrival]).toEqual([undefined, 166]);
    expect([onClean(pointAt(flipped.ce, END)).right, onClean(pointAt(flipped.mse, END)).right]).toEqual([9, 11]);
    const result = verdict(flipped);
    expect(result).toMatchObject({ kind: 'gap' });
    expect(printedVerdict(flipped, strings.en)).toMatchObject({ name: 'gap', text: '0.148', unit: '' });
    expect(saySet({ ...initial, on: 'set', bad: true }, flipped, strings.en)).toContain('cross-entropy: not there after 1000 steps; mean squared error: 166 steps');
  });

  it('is as long whatever happens on the way, and arrives with the first average above the goal', () => {
    for (const race of [clean, flipped]) {
      expect(race.length).toBe(SET_STEPS);
      for (const kind of losses) {
        const { arrival = SET_STEPS + 1, points, p } = race[kind];
        expect(points.length).toBe(SET_STEPS + 1);
        for (let step = 0; step < arrival && step <= SET_STEPS; step += 1) expect(p(step)).toBeLessThanOrEqual(goals.set);
      }
    }
  });

  it('starts steeper under cross-entropy', () => {
    fc.assert(
      fc.property(anyW0, fc.boolean(), (w0, bad) => {
        expect(startSlope('ce', { w0, bad })).toBeGreaterThan(startSlope('mse', { w0, bad }));
      }),
    );
  });
});

describe('playing', () => {
  it('goes through the whole race, longer strides farther on, and ends at its end', () => {
    let t = 0;
    const seen: number[] = [];
    while (!isFinished(t, 3081)) seen.push((t = played(t, 3081)));
    expect(seen.slice(0, 20)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    expect(seen.at(-1)).toBe(END);
    expect(seen.length).toBeLessThan(160);
  });

  it('sets out anew from the finished race', () => {
    expect([played(END, 238), oneStep(END, 238), oneStep(238, 238)]).toEqual([1, 1, 1]);
    expect([oneStep(5, 238), oneStep(237, 238)]).toEqual([6, END]);
    expect(oneStep(END, 1)).toBe(END);
  });
});

describe('the axis of steps', () => {
  it('has a place for the start and gives back what it is given', () => {
    for (const step of [0, 1, 2, 9, 238, 3081, 49_999]) expect(stepAt(onAxis(step))).toBe(step);
    expect(stepAt(-1)).toBe(0);
    expect(stepTicks(stepsInterval(238))).toEqual([0, 1, 10, 100, 1000]);
    expect(stepTicks(stepsInterval(3))).toEqual([0, 1, 10, 100]);
    expect(stepTicks(stepsInterval(0, SET_STEPS))).toEqual([0, 1, 10, 100, 1000]);
  });

  it('is drawn through every step at first and through a few hundred in all', () => {
    const steps = spreadSteps(MOST_STEPS);
    expect(steps.slice(0, 30)).toEqual(Array.from({ length: 30 }, (_, i) => i));
    expect(steps.at(-1)).toBe(MOST_STEPS);
    expect(steps.length).toBeLessThan(250);
    expect(new Set(steps).size).toBe(steps.length);
  });
});

it.each<[readonly number[], string]>([
  [[], ''],
  [[3], 'M2.4 5h1.2'],
  [[3, 9], 'M2.4 5h1.2m4.8 0h1.2'],
  [[3, 4, 6.5, 12], 'M2.4 5h4.7m4.3 0h1.2'],
  [[0, 0.5, 1, 1.5], 'M-0.6 5h2.7'],
])('rugPath lets marks run together that no one can tell apart: %j', (places, path) => {
  expect(rugPath(places, 5)).toBe(path);
});

it.each<[readonly Point[], string]>([
  [[[0.5, 2]], 'M.5 2'],
  [[[10.04, 0], [10.52, 3], [12, 2.04]], 'M10 0l.5 3 1.5-1'],
])('tracePath writes tenths that do not add up their rounding: %j', (points, path) => {
  expect(tracePath(points)).toBe(path);
});

it('thinned keeps the line within a fifth of a pixel of every point', () => {
  const points = Array.from({ length: 200 }, (_, i): Point => [i, 60 * Math.sin(i / 30) ** 3]);
  const kept = thinned(points);
  expect(kept.length).toBeLessThan(points.length / 2);
  expect(kept[0]).toBe(points[0]);
  expect(kept.at(-1)).toBe(points.at(-1));
  for (const [x, y] of points) {
    const after = kept.findIndex(([at]) => at >= x);
    const [[x0, y0], [x1, y1]] = [kept[Math.max(after - 1, 0)] ?? [0, 0], kept[after] ?? [0, 0]];
    expect(Math.abs(y - (x1 === x0 ? y1 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0)))).toBeLessThan(0.2);
  }
  expect(thinned([])).toEqual([]);
});

describe('halfPlane', () => {
  it('cuts the plane along the boundary, on the side of class 1', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 3, maxLength: 3 }), ([w1 = 0, w2 = 0, b = 0]) => {
        const { area, boundary } = halfPlane([w1, w2, b]);
        expect([0, 2]).toContain(boundary.length);
        for (const [x1, x2] of boundary) expect(Math.abs(w1 * x1 + w2 * x2 + b)).toBeLessThan(1e-12);
        for (const [x1, x2] of area) {
          expect(w1 * x1 + w2 * x2 + b).toBeGreaterThan(-1e-12);
          expect(Math.abs(x1)).toBeLessThanOrEqual(PLANE.x1);
          expect(x2).toBeGreaterThanOrEqual(PLANE.low);
          expect(x2).toBeLessThanOrEqual(PLANE.high);
        }
      }),
    );
  });

  it('has no boundary where one class is said all over', () => {
    expect(halfPlane([0, 0, 1])).toMatchObject({ boundary: [], area: { length: 4 } });
    expect(halfPlane([0, 0, 0])).toEqual({ boundary: [], area: [] });
  });
});

describe.each(layouts.map((layout) => [layout.name, layout] as const))('the %s drawing', (_, layout) => {
  it.each(losses)('draws the loss %s through the values of the math package', (kind) => {
    const points = pointsOfCurve(curvePath(lossOf[kind], layout.loss));
    const truth = { ce: loss.binaryCrossEntropy, mse: loss.squaredError }[kind];
    for (const point of points) expect(distanceFrom((x) => layout.loss.y.toPx(truth(layout.loss.x.toValue(x), 1)), point)).toBeLessThan(CURVE_TOLERANCE_PX);
  });

  it('puts every point of the probability where the math package has it', () => {
    const race = logitRace({ z0: -5, eta: 1 });
    const scene = stripScene(layout, { race, t: END, goal: goals.one, words: strings.en });
    for (const { kind, path } of scene.runners) {
      let at = [0, 0] as Point;
      const numbers = (path.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
      for (let i = 0; i < numbers.length; i += 2) {
        at = [at[0] + (numbers[i] ?? 0), at[1] + (numbers[i + 1] ?? 0)];
        const step = stepAt(scene.frame.x.toValue(at[0]));
        const z = race[kind].points[step] ?? Number.NaN;
        expect(Math.abs(at[1] - scene.frame.y.toPx(activation.sigmoid(z)))).toBeLessThan(0.051);
      }
      expect(path).toBe(tracePath(thinned(spreadSteps(race[kind].points.length - 1).map((step) => [scene.frame.x.toPx(onAxis(step)), scene.frame.y.toPx(race[kind].p(step))]))));
    }
  });

  it('keeps words and points inside the drawing in every state', () => {
    const inside = (x: number, y: number): void => {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(layout.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThanOrEqual(layout.height);
    };
    fc.assert(
      fc.property(nearZ0, anyRate, fc.constantFrom(0, 1, 3, 17, 200, END), (z0, eta, t) => {
        const race = logitRace({ z0, eta });
        const { runners, ticks, now, frame } = stripScene(layout, { race, t, goal: goals.one, words: strings.en });
        for (const { x, y, place } of runners) {
          inside(x, y);
          inside(place.x, place.y);
        }
        for (const { x } of ticks) expect(x).toBeLessThanOrEqual(frame.right + 0.01);
        expect(now === undefined).toBe(t >= race.length);
        for (const { x, y, rug } of logitScene(layout, race, t)) {
          inside(x, y);
          expect(rug).toMatch(/^M[\d.]+ [\d.]+h[\d.]+(m[\d.]+ 0h[\d.]+)*$/);
        }
      }),
    );
  });

  it.each([-3, -2.9, -2.8])('stands a name under a line that goes up and down before its end (w0 = %d)', (w0) => {
    const race = setRace({ w0, eta: 4, bad: true });
    const scene = stripScene(layout, { race, t: END, goal: goals.set, last: SET_STEPS, words: strings.en });
    const [ce] = scene.runners;
    if (ce === undefined) throw new Error('cross-entropy is drawn first');
    const near = spreadSteps(race.ce.points.length - 1).filter((step) => scene.frame.x.toPx(onAxis(step)) > ce.place.x - textWidthPx(ce.label, 13));
    expect(near.length).toBeGreaterThan(10);
    for (const step of near) expect(scene.frame.y.toPx(race.ce.p(step))).toBeLessThan(ce.place.y - 11);
  });

  it('has room for the name of the wrong label within its plane', () => {
    const race = setRace({ w0: -2, eta: 1, bad: true });
    for (const { frame, points } of setScene(layout, race, { bad: true, t: END })) {
      const y = points.find(({ mislabelled }) => mislabelled)?.y ?? Number.NaN;
      expect(y - 13 - 10).toBeGreaterThan(frame.top);
    }
  });

  it('marks every step of cross-entropy from −5', () => {
    const race = logitRace({ z0: -5, eta: 1 });
    const [ce] = logitScene(layout, race, 5);
    expect(ce?.rug.match(/h/g)?.length).toBe(6);
  });

  it('circles the examples that the models of the end have wrong', () => {
    const race = setRace({ w0: -2, eta: 1, bad: true });
    const [ce, mse] = setScene(layout, race, { bad: true, t: END });
    expect(ce?.points.length).toBe(13);
    expect(ce?.points.filter(({ wrong, mislabelled }) => wrong && !mislabelled).length).toBe(3);
    expect(mse?.points.filter(({ wrong, mislabelled }) => wrong && !mislabelled).length).toBe(1);
    expect(mse?.points.filter(({ mislabelled }) => mislabelled)).toMatchObject([{ label: 0, wrong: true }]);
  });
});

describe('the address', () => {
  const id = 'fig-descent-race';

  it.each<[string, Partial<Controls>]>([
    ['', {}],
    ['?z0=-8&eta=4&t=3', { z0: -8, eta: 4, t: 3 }],
    ['?t=0', { t: 0 }],
    ['?t=end', {}],
    ['?t=99999999', { t: MOST_STEPS }],
    ['?t=-1&eta=2&z0=99&on=three', { z0: 2 }],
    ['?t=1.5&z0=NaN&w0=-99', { w0: -3 }],
    ['?on=set&bad=1&w0=-1.3&unknown=1', { on: 'set', bad: true, w0: -1.3 }],
  ])('%s', (query, part) => {
    expect(readFragment(`#${id}${query}`, id, params)).toEqual({ ...initial, ...part });
  });

  it('takes every state there and back', () => {
    const anyState = fc.record<Controls>({
      on: fc.constantFrom(...courses),
      z0: anyZ0,
      w0: anyW0,
      eta: anyRate,
      t: fc.oneof(fc.integer({ min: 0, max: MOST_STEPS }), fc.constant(END)),
      bad: fc.boolean(),
      q: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    });
    fc.assert(
      fc.property(anyState, (state) => {
        const read = readFragment(writeFragment(id, params, state), id, params);
        expect(read).toEqual({ ...state, z0: state.z0 + 0, w0: state.w0 + 0 });
      }),
    );
  });
});

describe('the question', () => {
  it('has an answer that is nearest to the counted ratio, and repeats with its seed', () => {
    for (let seed = 0; seed < 12; seed += 1) {
      const { values, options, answer, state } = predict(seed);
      const { ce, mse } = verdict(logitRace({ z0: state?.z0 ?? 0, eta: state?.eta ?? 1 }));
      expect(String(values['mse']).replace(',', '')).toBe(String(mse));
      const misses = options.map((option) => Math.abs(Math.log(Number.parseFloat(option) / (mse / ce))));
      expect(misses[answer]).toBe(Math.min(...misses));
      expect(misses[answer]).toBeLessThan(Math.log(1.5));
      expect(predict(seed)).toEqual(predict(seed));
    }
  });

  it('has different answers', () => {
    expect(new Set(Array.from({ length: 40 }, (_, seed) => predict(seed).answer)).size).toBeGreaterThan(3);
  });
});

describe('the data', () => {
  const race = logitRace({ z0: -5, eta: 1 });

  it('has a row for every decade and both arrivals in the table, and for every step in the file', () => {
    expect(tableSteps(race)).toEqual([0, 1, 10, 16, 100, 238]);
    expect(tableSteps(setRace({ w0: -2, eta: 1, bad: false }))).toEqual([0, 1, 6, 10, 100, 143, 1000]);
    const rows = logitData(race, everyStep(race.length));
    expect(rows.length).toBe(239);
    expect(rows[0]).toEqual([0, -5, activation.sigmoid(-5), -5, activation.sigmoid(-5)]);
    expect(rows.every((row) => row.length === logitColumns.length)).toBe(true);
  });

  it('gives the weights of the models in the file only', () => {
    const set = setRace({ w0: -2, eta: 1, bad: false });
    expect(setData(set, [0])[0]?.slice(0, 4)).toEqual([0, -2, -2, 0]);
    expect(setData(set, [7])[0]?.length).toBe(setColumns.length);
    expect(setTable(set, [1000])[0]).toEqual([1000, set.ce.p(1000), 11, set.mse.p(1000), 11]);
  });
});

describe('the live equations', () => {
  it('hold the first step, as fine as it is', () => {
    expect(logitSlots({ z0: -5, eta: 1 }).mse['pull']?.text).toBe('0.006604');
    expect(logitSlots({ z0: -10, eta: 1 }).mse['pull']?.text).toBe('0.000045');
    expect(logitTex(logitSlots(initial)).ce).toContain(`\\htmlData{slot=length,value=ce-first-step,number=${-loss.binaryCrossEntropyD1(-5, 1)}}{{0.993307}}`);
    expect(setTex(setSlots({ w0: -2, bad: true })).mse).toContain('{{13}}');
  });
});

const names = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([name]) => name).toSorted();

describe('the words', () => {
  it('say the default state in both languages', () => {
    const race = logitRace(initial);
    expect(sayOne(initial, race, strings.zh)).toBe('从z = −5.0出发，学习率1。到p > 0.9，交叉熵：16步；均方误差：238步。');
    expect(sayOne(initial, race, strings.en)).toBe('From z = −5.0 with learning rate 1. To reach p > 0.9, cross-entropy: 16 steps; mean squared error: 238 steps.');
    expect(sayOne({ ...initial, t: 16 }, race, strings.en)).toContain('After 16 steps, p = 0.9085 under cross-entropy and p = 0.00');
  });

  it('name the same values in both languages', () => {
    for (const key of Object.keys(strings.zh) as (keyof typeof strings.zh)[]) expect(names(strings.en[key]), key).toEqual(names(strings.zh[key]));
  });

  it('hold no space between Han and Latin characters in Chinese', () => {
    for (const [key, text] of Object.entries(strings.zh)) expect(text, key).not.toMatch(/\p{Script=Han} [\w$*{]|[\w$*}] \p{Script=Han}/u);
  });
});
