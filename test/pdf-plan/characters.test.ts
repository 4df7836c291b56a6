import { expect, it } from 'vitest';
import { withoutPrivateCodes } from '../../src/pdf/repair/characters.ts';

it("withoutPrivateCodes names KaTeX's stroke of ≠ by its public code and leaves the rest", () => {
  expect(withoutPrivateCodes('2 beginbfchar\n<0012> <E020>\n<0013> <003D>\nendbfchar')).toBe('2 beginbfchar\n<0012> <0338>\n<0013> <003D>\nendbfchar');
});
