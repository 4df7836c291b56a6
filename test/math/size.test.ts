import { describe, expect, it } from 'vitest';
import { sizeOf, sizeOfAll, sizeThroughIndex } from './bundleSize.ts';

/** Bytes, minified and brotli, that the specification allows. */
const limits = [
  ['special.logGamma', 1200],
  ['binomial.pmf', 1200],
  ['binomial.sample', 1300],
  ['binomial.sampleInto', 1300],
  ['activation.softmax', 500],
] as const;

describe('the size of the package', () => {
  it.each(limits)('%s alone takes at most %i bytes', async (name, limit) => {
    const size = await sizeOf(name);
    expect(size).toBeGreaterThan(100);
    expect(size).toBeLessThanOrEqual(limit);
  });

  it.each(limits)('%s through the main index takes at most %i bytes', async (name, limit) => {
    const size = await sizeThroughIndex(name);
    expect(size).toBeGreaterThan(100);
    expect(size).toBeLessThanOrEqual(limit);
  });

  it('is at most 12 kB for the whole', async () => {
    expect(await sizeOfAll()).toBeLessThanOrEqual(12_000);
  });
});
