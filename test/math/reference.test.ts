import { describe, expect, it } from 'vitest';
import { type Worst, measure } from './accuracy.ts';
import { documentedFunctions, promiseOf } from './sources.ts';
import { functionTables } from './tables.ts';

const promises = new Map(documentedFunctions().map((f) => [f.name, promiseOf(f)]));

/** The error that a promise is about, and the number it names. */
function read(promise: string): { error: (worst: Worst) => number; limit: number } {
  const limit = promise === 'exact' ? 0 : Number.parseFloat(promise);
  if (promise.endsWith('(1 + |log pmf|) relative')) return { error: (worst) => worst.perLog, limit };
  if (promise.endsWith('relative')) return { error: (worst) => worst.relative, limit };
  return { error: (worst) => worst.ulp, limit };
}

/** What the specification allows at most, whatever a doc comment promises. */
function ceilingOf(name: string, tag: string): { error: (worst: Worst) => number; limit: number } {
  if (name.endsWith('nomial.pmf')) return { error: (worst) => worst.perLog, limit: 4e-15 };
  if (name === 'binomial.cdf') return { error: (worst) => worst.relative, limit: 1e-12 };
  if (name === 'binomial.entropy') return { error: (worst) => worst.relative, limit: 1e-14 };
  return { error: (worst) => worst.ulp, limit: tag === 'far' && name.endsWith('.logPmf') ? 32 : 4 };
}

describe.each([...functionTables()])('%s', (name, cases) => {
  const measured = measure(name, cases);

  it('is exact where it must be: edges, infinities, NaN', () => {
    expect(measured.flatMap(({ wrong }) => wrong)).toEqual([]);
  });

  it('is as accurate as its doc comment promises', () => {
    const promise = promises.get(name);
    expect(promise, 'a line "Accuracy: …"').toBeDefined();
    const { error, limit } = read(promise as string);
    expect(limit).not.toBeNaN();
    for (const worst of measured) expect(error(worst), worst.tag).toBeLessThanOrEqual(limit);
  });

  it('stays below the ceiling of the specification on every tag', () => {
    for (const worst of measured) {
      const { error, limit } = ceilingOf(name, worst.tag);
      expect(error(worst), worst.tag).toBeLessThanOrEqual(limit);
    }
  });
});

describe('the reference tables', () => {
  it('have one for every function of the package that computes a number', () => {
    const without = [...promises.keys()].filter((name) => !functionTables().has(name));
    expect(without.toSorted()).toEqual([
      'bernoulli.sample',
      'bernoulli.sampleInto',
      'binomial.sample',
      'binomial.sampleInto',
      'categorical.sample',
      'categorical.sampleInto',
      'multinomial.sample',
      'multinomial.sampleInto',
      'normal.sample',
      'normal.sampleInto',
      'optimize.gradientDescent',
      'random.createRng',
      'random.uniformInto',
    ]);
  });
});
