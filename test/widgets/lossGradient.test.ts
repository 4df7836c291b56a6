import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activation, loss } from '../../src/math/index.ts';
import { curvePath } from '../../src/plot/curvePath.ts';
import { textBox } from '../../src/plot/labels.ts';
import { csvText } from '../../src/widgets/shared/later/saveFile.ts';
import { lossColumns, lossData } from '../../src/widgets/loss-gradient/data.ts';
import { equationSlots, equationTex } from '../../src/widgets/loss-gradient/equations.ts';
import { layouts, narrow, wide } from '../../src/widgets/loss-gradient/layout.ts';
import { predict } from '../../src/widgets/loss-gradient/predict.ts';
import { CONFIDENTLY_WRONG, curves, presetLogits, read, wrongZone, zRange, type Label } from '../../src/widgets/loss-gradient/model.ts';
import { formatRatio } from '../../src/widgets/shared/formatNumber.ts';
import { sentence } from '../../src/widgets/loss-gradient/printedReading.ts';
import { lossScene, sigmoidScene, tangent } from '../../src/widgets/loss-gradient/scene.ts';
import { strings } from '../../src/widgets/loss-gradient/strings.ts';
import { CURVE_TOLERANCE_PX, distanceFrom, pointsOfCurve } from '../plot/pointsOfCurve.ts';

const anyZ = fc.integer({ min: -80, max: 80 }).map((tenths) => tenths / 10);
const anyY = fc.constantFrom<Label>(0, 1);

describe('the reading', () => {
  it('shows the numbers that the article quotes', () => {
    const { p, ce, mse, ratio } = read({ z: -5, y: 1 });
    expect(p).toBeCloseTo(0.0066929, 7);
    expect(ce.loss).toBeCloseTo(5.0067153, 7);
    expect(ce.gradient).toBeCloseTo(-0.9933071, 7);
    expect(mse.loss).toBeCloseTo(0.4933295, 7);
    expect(mse.gradient).toBeCloseTo(-0.0066036, 7);
    expect(ratio).toBeCloseTo(150.42, 2);
    expect(read({ z: -8, y: 1 }).ratio).toBeCloseTo(2982.96, 2);
  });

  it('has as its ratio both the quotient of the gradients and 1 / σ′(z)', () => {
    fc.assert(
      fc.property(anyZ, anyY, (z, y) => {
        const { ratio, ce, mse } = read({ z, y });
        expect(Math.abs((ce.gradient / mse.gradient / ratio) - 1)).toBeLessThan(1e-13);
        expect(ratio).toBe(1 / activation.sigmoidPrime(z));
      }),
    );
  });

  it('is mirrored for the other class', () => {
    fc.assert(
      fc.property(anyZ, (z) => {
        const [one, zero] = [read({ z, y: 1 }), read({ z: -z, y: 0 })];
        expect(zero.ce.loss).toBe(one.ce.loss);
        expect(zero.mse.loss).toBe(one.mse.loss);
        expect(zero.ce.gradient).toBe(-one.ce.gradient);
        expect(zero.mse.gradient).toBe(-one.mse.gradient);
      }),
    );
  });

  it('is finite in every state', () => {
    fc.assert(
      fc.property(anyZ, anyY, (z, y) => {
        const { ce, mse, ...others } = read({ z, y });
        for (const number of Object.values({ ...others, ceLoss: ce.loss, ce: ce.gradient, mseLoss: mse.loss, mse: mse.gradient })) {
          expect(Number.isFinite(number)).toBe(true);
        }
      }),
    );
  });

  it('is flattest at the ends and one at the steepest point', () => {
    expect(read({ z: 0, y: 1 }).flatness).toBe(1);
    expect(read({ z: 8, y: 1 }).flatness).toBe(read({ z: -8, y: 1 }).flatness);
  });
});

describe('the pull of the squared error', () => {
  it('peaks at 4/27 where z = −ln 2', () => {
    const { msePull } = curves(1);
    const peak = msePull(-Math.LN2);
    expect(peak).toBeCloseTo(4 / 27, 15);
    for (const z of [-Math.LN2 - 0.01, -Math.LN2 + 0.01, -8, 0, 8]) expect(msePull(z)).toBeLessThan(peak);
  });

  it('falls on the way from −2 to −8, where that of cross-entropy rises', () => {
    const { msePull, cePull } = curves(1);
    for (let tenths = -79; tenths <= -20; tenths += 1) {
      expect(msePull((tenths - 1) / 10)).toBeLessThan(msePull(tenths / 10));
      expect(cePull((tenths - 1) / 10)).toBeGreaterThan(cePull(tenths / 10));
    }
  });
});

it.each<[Label]>([[1], [0]])('wrongZone ends where the true class has the threshold as its probability (y = %d)', (y) => {
  const [low, high] = wrongZone(y);
  const edge = y === 1 ? high : low;
  const ofTrueClass = y === 1 ? activation.sigmoid(edge) : activation.sigmoid(-edge);
  expect(ofTrueClass).toBeCloseTo(CONFIDENTLY_WRONG, 15);
  expect(y === 1 ? low : high).toBe(y === 1 ? zRange.min : zRange.max);
});

it('presetLogits are mirrored with the class', () => {
  expect(presetLogits(1)).toEqual({ wrong: -5, unsure: 0, right: 4 });
  expect(presetLogits(0)).toEqual({ wrong: 5, unsure: 0, right: -4 });
});

describe.each(layouts.map((layout) => [layout.name, layout] as const))('the %s drawing', (_, layout) => {
  it.each<[string, Label, 'loss' | 'pull', (z: number) => number]>([
    ['ceLoss', 1, 'loss', (z) => loss.binaryCrossEntropy(z, 1)],
    ['mseLoss', 1, 'loss', (z) => loss.squaredError(z, 1)],
    ['cePull', 0, 'pull', (z) => loss.binaryCrossEntropyD1(z, 0)],
    ['msePull', 0, 'pull', (z) => loss.squaredErrorD1(z, 0)],
  ])('draws %s (y = %d) through the values of the math package', (name, y, panel, truth) => {
    const frame = layout[panel];
    const curve = curves(y)[name as keyof ReturnType<typeof curves>];
    const points = pointsOfCurve(curvePath(curve, frame));
    expect(points.length).toBeGreaterThan(8 * 16);
    for (const point of points) expect(distanceFrom((x) => frame.y.toPx(truth(frame.x.toValue(x))), point)).toBeLessThan(CURVE_TOLERANCE_PX);
  });

  it('keeps all values apart, inside the drawing and near their points, in every state', () => {
    for (let tenths = -80; tenths <= 80; tenths += 1) {
      for (const y of [0, 1] as const) {
        const z = tenths / 10;
        const reading = read({ z, y });
        const { points, labels } = lossScene(layout, strings.en, z, y, reading);
        for (const { place, y: height } of [...points, ...sigmoidScene(layout, z, reading).points]) {
          expect(place.x).toBeGreaterThan(0);
          expect(place.x).toBeLessThan(layout.width);
          expect(Math.abs(place.y - height)).toBeLessThan(48);
        }
        for (const [upper, lower] of [[points[0], points[1]], [points[2], points[3]]]) {
          // On the two sides of the guide line they are apart whatever their heights.
          if (lower?.place.anchor === upper?.place.anchor) expect((lower?.place.y ?? 0) - (upper?.place.y ?? 0)).toBeGreaterThanOrEqual(15.99);
        }
        expect(labels.filter(({ faded }) => faded).length).toBeLessThan(labels.length);
      }
    }
  });

  it.each(['loss', 'pull'] as const)('lays no value of the %s panel on a line, in any state', (name) => {
    const panel = layout[name];
    for (let tenths = -80; tenths <= 80; tenths += 1) {
      for (const y of [0, 1] as const) {
        const z = tenths / 10;
        const { ceLoss, mseLoss, cePull, msePull } = curves(y);
        const { points } = lossScene(layout, strings.en, z, y, read({ z, y }));
        for (const { text, place } of name === 'loss' ? points.slice(0, 2) : points.slice(2)) {
          const box = textBox(text, place, 13);
          for (const curve of name === 'loss' ? [ceLoss, mseLoss] : [cePull, msePull]) {
            const heights = Array.from({ length: 41 }, (_each, i) => panel.y.toPx(curve(panel.x.toValue(box.left + (box.width * i) / 40))));
            // Digits are nine pixels high and have nothing under their line.
            expect(heights.filter((height) => height > place.y - 9 && height < place.y + 1), `${text} at z = ${z}, y = ${y}`).toEqual([]);
          }
        }
      }
    }
  });

  it('names the zone once where the guide line leaves room, the opening state included', () => {
    for (const words of [strings.zh, strings.en]) {
      const shown = (z: number, y: Label): string[] =>
        lossScene(layout, words, z, y, read({ z, y })).labels.filter(({ label, faded }) => !faded && (label === words.zone || label === words.wrong)).map(({ label }) => label);
      expect(shown(-5, 1).length).toBe(1);
      for (let tenths = -80; tenths <= 80; tenths += 1) expect(shown(tenths / 10, 1).length).toBeLessThanOrEqual(1);
      expect(shown(0, 1)).toEqual(shown(0, 0));
    }
  });

  it('ends the tangent inside its panel, on the line through the point with the slope σ′(z)', () => {
    fc.assert(
      fc.property(anyZ, (z) => {
        const { sigmoid } = layout;
        const reading = read({ z, y: 1 });
        const { x1, y1, x2, y2 } = tangent(sigmoid, z, reading, layout.tangentReach);
        const slope = (sigmoid.y.toValue(y2) - sigmoid.y.toValue(y1)) / (sigmoid.x.toValue(x2) - sigmoid.x.toValue(x1));
        expect(slope).toBeCloseTo(reading.sigmoidPrime, 10);
        for (const [x, y] of [[x1, y1], [x2, y2]] as const) {
          expect(sigmoid.y.toValue(y) - reading.p).toBeCloseTo((sigmoid.x.toValue(x) - z) * reading.sigmoidPrime, 10);
          expect(x).toBeGreaterThanOrEqual(sigmoid.left - 1e-9);
          expect(x).toBeLessThanOrEqual(sigmoid.right + 1e-9);
          expect(y).toBeGreaterThanOrEqual(sigmoid.top - 1e-9);
          expect(y).toBeLessThanOrEqual(sigmoid.bottom + 1e-9);
        }
      }),
    );
  });
});

it('both drawings show the same panels at different widths', () => {
  expect([wide.width, narrow.width]).toEqual([620, 358]);
  expect(wide.loss.y.domain).toEqual(narrow.loss.y.domain);
});

/** The values that a sentence asks for. */
function names(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([name]) => name).toSorted();
}

describe('the words', () => {
  it('say the default state in both languages', () => {
    const controls = { z: -5, y: 1 as const };
    const reading = read(controls);
    expect(sentence(strings.zh.summary, controls, reading)).toBe(
      '真实类别1，z = −5.0，p = 0.0067。交叉熵：损失5.007，梯度−0.9933；均方误差：损失0.493，梯度−0.0066；交叉熵的梯度是均方误差的150倍。',
    );
    expect(sentence(strings.en.summary, controls, reading)).toBe(
      'True class 1, z = −5.0, p = 0.0067. Cross-entropy: loss 5.007, gradient −0.9933. Mean squared error: loss 0.493, gradient −0.0066. The gradients differ by a factor of 150.',
    );
  });

  it('name the same values in both languages', () => {
    for (const key of Object.keys(strings.zh) as (keyof typeof strings.zh)[]) expect(names(strings.en[key]), key).toEqual(names(strings.zh[key]));
  });

  it('hold no space between Han and Latin characters in Chinese', () => {
    for (const [key, text] of Object.entries(strings.zh)) expect(text, key).not.toMatch(/\p{Script=Han} [\w$*{]|[\w$*}] \p{Script=Han}/u);
  });
});

describe('the live equations', () => {
  it('hold the numbers of the reading', () => {
    const slots = equationSlots({ y: 1 }, read({ z: -5, y: 1 }));
    expect(slots.ce['gradient']).toEqual({ text: '−0.9933', value: read({ z: -5, y: 1 }).ce.gradient });
    expect(slots.mse['relation']).toEqual({ text: '=' });
    expect(equationTex(slots).ce).toContain(String.raw`\htmlData{slot=y,value=y,number=1}{{1}}`);
  });

  it('bound what is too small to print, instead of calling it zero', () => {
    const { mse } = equationSlots({ y: 1 }, read({ z: 8, y: 1 }));
    expect([mse['relation']?.text, mse['gradient']?.text]).toEqual(['>', '−0.0001']);
  });
});

describe('the data', () => {
  it('are one row for every step of the slider, in full precision', () => {
    const rows = lossData(1);
    expect(rows.length).toBe(161);
    const { p, ce, mse } = read({ z: -5, y: 1 });
    expect(rows[30]).toEqual([-5, p, ce.loss, mse.loss, ce.gradient, mse.gradient]);
  });

  it('are written as comma-separated text', () => {
    expect(csvText([lossColumns, [1, 2.5]])).toBe('z,p,ce_loss,mse_loss,ce_gradient,mse_gradient\r\n1,2.5\r\n');
    expect(csvText([['a,b', 'say "x"']])).toBe('"a,b","say ""x"""\r\n');
  });
});

describe('the question', () => {
  it('has four different answers in rising order, the right one by the math package among them, in every place', () => {
    const places = new Set<number>();
    for (let seed = 0; seed < 200; seed += 1) {
      const { options, answer, values, state } = predict(seed);
      const { z = Number.NaN, y = 1 } = state ?? {};
      expect(options.length).toBe(4);
      const ratios = options.map((option) => Number(option.replace('{ratioUnit}', '').replace(',', '')));
      expect(ratios.toSorted((a, b) => a - b)).toEqual(ratios);
      expect(new Set(options).size).toBe(4);
      expect(options[answer]).toBe(`${values['ratio'] ?? ''}{ratioUnit}`);
      expect(values['ratio']).toBe(formatRatio(loss.binaryCrossEntropyD1(z, y) / loss.squaredErrorD1(z, y)));
      places.add(answer);
    }
    expect([...places].toSorted()).toEqual([0, 1, 2, 3]);
  });

  it('is the same for the same seed', () => {
    expect(predict(4_294_967_295)).toEqual(predict(4_294_967_295));
    expect(predict(0)).not.toEqual(predict(1));
  });
});
