import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkitten';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { readGlyph, writeGlyph, type Contour } from '../../src/fonts/files/glyf.ts';
import { features } from '../../src/fonts/faces/faces.ts';
import { lightnessOf, withLightOutlines } from '../../src/fonts/files/lightOutlines.ts';
import { simplifyContour } from '../../src/fonts/files/simplify.ts';

const require = createRequire(import.meta.url);
const HAN = '似然交叉熵均方误差梯度概率一龘';

type Place = readonly [number, number];

/** The outline in thousandths of an em as short straight pieces, read by another implementation than ours. */
function outline(font: Buffer, character: string): Place[][] {
  const opened = create(font);
  if (opened.isCollection) throw new Error('not one font');
  const scale = 1000 / opened.unitsPerEm;
  const contours: Place[][] = [];
  let here: Place = [0, 0];
  for (const { command, args } of opened.glyphForCodePoint(character.codePointAt(0) ?? 0).path.commands) {
    const [a = 0, b = 0, c = 0, d = 0] = args.map((coordinate) => scale * coordinate);
    if (command === 'moveTo') contours.push([[a, b]]);
    else if (command === 'lineTo') contours.at(-1)?.push(...Array.from({ length: 40 }, (_, i): Place => [here[0] + ((a - here[0]) * (i + 1)) / 40, here[1] + ((b - here[1]) * (i + 1)) / 40]));
    else if (command === 'quadraticCurveTo') {
      const from = here;
      for (let i = 1; i <= 24; i += 1) {
        const t = i / 24;
        contours.at(-1)?.push([(1 - t) ** 2 * from[0] + 2 * t * (1 - t) * a + t * t * c, (1 - t) ** 2 * from[1] + 2 * t * (1 - t) * b + t * t * d]);
      }
    }
    here = command === 'quadraticCurveTo' ? [c, d] : command === 'closePath' ? here : [a, b];
  }
  return contours;
}

function distance(point: Place, line: readonly Place[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < line.length; i += 1) {
    const [a, b] = [line[i] ?? point, line[(i + 1) % line.length] ?? point];
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const length = dx * dx + dy * dy;
    const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length));
    nearest = Math.min(nearest, Math.hypot(point[0] - a[0] - t * dx, point[1] - a[1] - t * dy));
  }
  return nearest;
}

/** How far points of one outline are at most from the same contours of the other. */
function farthest(from: readonly Place[][], to: readonly Place[][]): number {
  return Math.max(...from.flatMap((contour, i) => contour.map((point) => distance(point, to[i] ?? []))));
}

describe.each([['serif', 400], ['serif', 700], ['sans', 400], ['sans', 700]] as const)('light outlines of Noto %s %i', (kind, weight) => {
  const file = readFileSync(require.resolve(`@fontsource/noto-${kind}-sc/files/noto-${kind}-sc-chinese-simplified-${weight}-normal.woff2`));
  const lightness = lightnessOf({ script: 'han', weight });

  it('stray no farther than the tolerance and the grid allow, in both directions', async () => {
    const font = await subsetFont(file, HAN, { targetFormat: 'truetype', noHinting: true });
    const light = withLightOutlines(font, lightness);
    expect(light.length).toBeLessThan(font.length);
    // Half a grid step in each coordinate, on top of what merging may cost.
    const limit = lightness.tolerance + Math.SQRT2 * (lightness.grid / 2) + 0.5;
    for (const character of HAN) {
      const [before, after] = [outline(font, character), outline(light, character)];
      expect(before.length, character).toBeGreaterThan(0);
      expect(after.length, character).toBe(before.length);
      expect(farthest(after, before), character).toBeLessThan(limit);
      expect(farthest(before, after), character).toBeLessThan(limit);
    }
  });

  it('count a coarser em in every length around them', async () => {
    const font = await subsetFont(file, `${HAN}，。（“`, { targetFormat: 'truetype', noHinting: true, keepFeatures: [...features.han] });
    const [before, after] = [create(font), create(withLightOutlines(font, lightness))];
    if (before.isCollection || after.isCollection) throw new Error('not one font');
    const { grid } = lightness;
    expect(after.unitsPerEm * grid).toBe(before.unitsPerEm);
    for (const length of ['ascent', 'descent', 'lineGap', 'capHeight', 'xHeight', 'underlinePosition', 'underlineThickness'] as const) {
      expect(Math.abs(after[length] * grid - before[length]), length).toBeLessThanOrEqual(grid / 2);
    }
    for (const character of `${HAN}，。`) {
      const code = character.codePointAt(0) ?? 0;
      expect(after.glyphForCodePoint(code).advanceWidth * grid).toBe(before.glyphForCodePoint(code).advanceWidth);
    }
  });
});

describe('simplifyContour', () => {
  const square: Contour = [[0, 0], [100, 0], [100, 100], [0, 100]].map(([x = 0, y = 0]) => ({ x, y, on: true }));

  it('keeps corners', () => {
    expect(simplifyContour(square, 2, 2)).toEqual(square);
  });

  it('drops a point on a straight line', () => {
    expect(simplifyContour([...square.slice(0, 1), { x: 50, y: 0, on: true }, ...square.slice(1)], 1, 1)).toEqual(square);
  });

  it('lets a point that TrueType implies be implied', () => {
    const round: Contour = [
      { x: 0, y: 50, on: true }, { x: 0, y: 100, on: false }, { x: 50, y: 100, on: true }, { x: 100, y: 100, on: false },
      { x: 100, y: 50, on: true }, { x: 100, y: 0, on: false }, { x: 50, y: 0, on: true }, { x: 0, y: 0, on: false },
    ];
    expect(simplifyContour(round, 0.1, 1).every(({ on }) => !on)).toBe(true);
  });
});

describe('glyf entries', () => {
  it('come back as they were written', () => {
    const contours: Contour[] = [[{ x: -300, y: 0, on: true }, { x: 10, y: 700, on: false }, { x: 10, y: -5, on: true }]];
    expect(readGlyph(writeGlyph({ contours, overlaps: true }))).toEqual({ contours, overlaps: true });
  });

  it('are left alone when put together from others', () => {
    expect(readGlyph(Buffer.from([0xff, 0xff, 0, 0, 0, 0, 0, 0, 0, 0]))).toBeUndefined();
  });
});
