import type { Fact } from '../../src/facts/fact.ts';
import { corrections } from './corrections.ts';
import { crossEntropy } from './cross-entropy.ts';
import { descent } from './descent.ts';
import { distributions } from './distributions.ts';
import { gaussian } from './gaussian.ts';
import { optimization } from './optimization.ts';
import { question } from './question.ts';
import { twoWeights } from './two-weights.ts';

const pages: readonly Readonly<Record<string, Fact>>[] = [question, optimization, distributions, crossEntropy, gaussian, descent, corrections, twoWeights];

function byName(): Map<string, Fact> {
  const named = new Map<string, Fact>();
  for (const [name, fact] of pages.flatMap((page) => Object.entries(page))) {
    if (named.has(name)) throw new Error(`content/facts: "${name}" names two numbers: choose another name`);
    named.set(name, fact);
  }
  return named;
}

/** Every number that the prose quotes as `\fact{name}`, by name. Names are unique over all pages. */
export const facts: ReadonlyMap<string, Fact> = byName();
