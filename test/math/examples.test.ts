import * as math from '../../src/math/index.ts';
import { describe, expect, it } from 'vitest';
import { documentedFunctions, examplesOf } from './sources.ts';
import { numbersIn } from './accuracy.ts';

/** Engines differ by a unit or two in exp and log; the accuracy itself is tested on the reference tables. */
const ENGINE_TOLERANCE = 1e-15;

const all = math as unknown as Record<string, Record<string, unknown>>;

/** Evaluates an expression with the functions of one namespace, and createRng, by their bare names. */
function evaluate(expression: string, namespace: string): unknown {
  const scope = { createRng: math.random.createRng, ...all[namespace] };
  const body = expression.replaceAll(/\((\w+): number\)/g, '($1)');
  // The examples are this repository's own comments.
  const run = new Function(...Object.keys(scope), `return (${body});`) as (...values: unknown[]) => unknown;
  return run(...Object.values(scope));
}

/** The keys of a record or list, so that the shapes are compared and not only the numbers. */
function shapeOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.entries(value).map(([key, part]) => [key, shapeOf(part)]);
}

describe.each(documentedFunctions())('$name', (documented) => {
  const [namespace = ''] = documented.name.split('.');
  const examples = examplesOf(documented);

  it('has a doc comment with an example', () => {
    expect(documented.doc.length).toBeGreaterThan(40);
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples)('gives $expected for $expression', ({ expression, expected }) => {
    const got = evaluate(expression, namespace);
    const wanted = evaluate(expected, namespace);
    expect(shapeOf(got)).toEqual(shapeOf(wanted));
    for (const [i, want] of numbersIn(wanted).entries()) {
      expect(Math.abs((numbersIn(got)[i] as number) - want)).toBeLessThanOrEqual(ENGINE_TOLERANCE * Math.abs(want));
    }
  });
});
