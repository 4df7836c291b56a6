import { referenceTable } from './tables.ts';

/** One row of the recipe in test/reference/sampler.goodnessOfFit.json. */
export interface Recipe {
  readonly N: number;
  readonly edges: readonly number[];
  readonly probs: readonly number[];
  readonly chi2Max: number;
  readonly gMax: number;
  readonly countLow: readonly number[];
  readonly countHigh: readonly number[];
}

export interface Row {
  readonly distribution: string;
  readonly parameters: Readonly<Record<string, number & number[]>>;
  readonly recipe: Recipe;
}

export const rows: readonly Row[] = referenceTable('sampler.goodnessOfFit').cases.map(({ args, value }) => ({
  distribution: args[0] as string,
  parameters: args[1] as Row['parameters'],
  recipe: value as Recipe,
}));

/** How many draws fall into each bin: at or below its edge, for `uniform` strictly below. */
export function countBins({ distribution, recipe }: Row, draws: ArrayLike<number>): number[] {
  const counts = recipe.probs.map(() => 0);
  const last = counts.length - 1;
  const strict = distribution === 'uniform';
  for (let i = 0; i < draws.length; i++) {
    const x = draws[i] as number;
    let low = 0;
    let high = last;
    while (low < high) {
      const middle = (low + high) >> 1;
      const edge = recipe.edges[middle] as number;
      if (strict ? x < edge : x <= edge) high = middle;
      else low = middle + 1;
    }
    counts[low] = (counts[low] as number) + 1;
  }
  return counts;
}

/** What is wrong with the counts by the recipe's three tests; empty for a right sampler, save once in 3·10⁹. */
export function faults({ probs, chi2Max, gMax, countLow, countHigh }: Recipe, counts: readonly number[]): string[] {
  const N = counts.reduce((sum, count) => sum + count, 0);
  let chi2 = 0;
  let g = 0;
  const found: string[] = [];
  for (const [i, count] of counts.entries()) {
    const expected = N * (probs[i] as number);
    chi2 += (count - expected) ** 2 / expected;
    g += count === 0 ? 0 : 2 * count * Math.log(count / expected);
    if (count < (countLow[i] as number) || count > (countHigh[i] as number)) {
      found.push(`bin ${i} has ${count}, not ${countLow[i]} to ${countHigh[i]}`);
    }
  }
  if (!(chi2 <= chi2Max)) found.push(`chi-square ${chi2} above ${chi2Max}`);
  if (!(g <= gMax)) found.push(`G ${g} above ${gMax}`);
  return found;
}
