import { describe, expect, it } from 'vitest';
import decodeQR from 'qr/decode.js';
import { drawCode } from '../../src/widgets/shared/later/figureCode.ts';
import { paint, squaresOf } from '../pdf-plan/paintSquares.ts';

describe('drawCode', () => {
  it.each([
    'https://example.org/en/optimization/#fig-loss-gradient',
    'https://example.org/article/zh/distributions/#fig-sampler?law=multinomial&n=80&seed=4294967295&w=6,9,11,14,16,24&speed=2',
    'http://localhost:4321/x',
  ])('draws %s so that a camera reads it', (address) => {
    const { size, path } = drawCode(address);
    expect(decodeQR(paint(squaresOf(path), size))).toBe(address);
  });

  it('leaves four white squares on each side, as the standard asks', () => {
    const { size, path } = drawCode('https://example.org/');
    const drawn = squaresOf(path);
    expect(Math.min(...drawn.map(({ x }) => x))).toBe(4);
    expect(Math.max(...drawn.map(({ x, width }) => x + width))).toBe(size - 4);
  });
});
