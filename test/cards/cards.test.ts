import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { lightColors } from '../../src/cards/colors.ts';
import { everyCard } from '../../src/cards/cardsOf.ts';
import { opaquePng } from '../../src/cards/png.ts';
import { balancedLines } from '../../src/cards/wrap.ts';

const length = (text: string): number => text.length;
const lines = (pieces: readonly string[], limit: number): string[] => balancedLines(pieces, limit, length).map(({ text }) => text);

describe('lines of a title', () => {
  it.each([
    [['aa ', 'bb ', 'cc'], 8, ['aa bb cc']],
    [['aaaa ', 'bb ', 'cc ', 'dd'], 11, ['aaaa bb', 'cc dd']],
    [['均方误差是', '高斯分布的', '极大似然'], 12, ['均方误差是', '高斯分布的极大似然']],
    [['longer-than-the-line ', 'b'], 6, ['longer-than-the-line', 'b']],
    [[''], 6, []],
  ])('%j in %i', (pieces, limit, expected) => {
    expect(lines(pieces, limit)).toEqual(expected);
  });
});

describe('a picture file', () => {
  it('holds its pixels without their alpha', () => {
    const png = opaquePng(Uint8Array.of(1, 2, 3, 255, 4, 5, 6, 255), 2, 1);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2, 1]);
    const at = png.indexOf('IDAT');
    expect([...inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)))]).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});

describe('colors', () => {
  it('are the tokens’ own, and a missing one says where it belongs', () => {
    const color = lightColors('--ink:light-dark(#111,#eee);');
    expect(color('ink')).toBe('#111');
    expect(() => color('paper')).toThrow('--paper must be light-dark(#…, #…)');
  });
});

describe('cards', () => {
  it('break a Chinese title only between phrases, so that 交叉熵 stays whole', () => {
    const pieces = everyCard().filter(({ file }) => file.includes('/zh/')).flatMap(({ title }) => title.pieces);
    expect(pieces.length).toBeGreaterThan(20);
    for (const piece of pieces) expect(piece).not.toMatch(/^(叉|熵|方误|误差|布$|然$|的|，)/u);
  });

  it('are one for every file', () => {
    const files = everyCard().map(({ file }) => file);
    expect(new Set(files).size).toBe(files.length);
  });
});
