import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { TextStyle } from '../../src/fonts/cascade/textStyle.ts';
import { assign } from '../../src/fonts/faces/assign.ts';
import { faces, isInRange, type Face } from '../../src/fonts/faces/faces.ts';
import { matchFace } from '../../src/fonts/faces/matchFace.ts';
import { meanAdvance, standInsOf } from '../../src/fonts/faces/standIns.ts';

const family = (name: string) => faces.filter((face) => face.family === name);
const codes = (text: string) => new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));

describe('matchFace', () => {
  it.each([
    ['Sans Latin', 450, 'normal', 'sans-latin-400'],
    ['Sans Latin', 620, 'normal', 'sans-latin-600'],
    ['Sans Latin', 700, 'normal', 'sans-latin-600'],
    ['Serif Latin', 700, 'italic', 'serif-latin-400-italic'],
    ['Serif Han', 400, 'italic', 'serif-han-400'],
    ['Serif Han', 600, 'normal', 'serif-han-700'],
    ['KaTeX_Math', 400, 'italic', 'katex-math-italic'],
  ] as const)('%s %i %s is %s', (name, weight, style, id) => {
    expect(matchFace(family(name), weight, style)?.id).toBe(id);
  });
});

describe('assign', () => {
  const style = (list: string, weight = 400): TextStyle => ({ families: [list], weights: [weight], styles: ['normal'], props: new Map(), hidden: false });
  const hasAll = (face: Face, code: number) => (face.script === 'han' || code < 0x3000 ? 0 : -1);
  const idsOf = (list: string, text: string) => [...assign(new Map([[style(list), codes(text)]]), faces, hasAll).needs].map(([face, set]) => `${face.id}:${String.fromCodePoint(...set)}`);

  it('takes quotes and dashes of Chinese from the Han face', () => {
    expect(idsOf('"Serif Latin zh","Serif Han",serif', 'a“—·字')).toEqual(['serif-latin-zh-400:a', 'serif-han-400:“—·字']);
  });

  it('takes those of English from the Latin one', () => {
    expect(idsOf('"Serif Latin",Georgia,"Serif Han"', 'a“—字')).toEqual(['serif-latin-400:a“—', 'serif-han-400:字']);
  });

  it('names what no face has, and passes over what shows nothing', () => {
    const { missing } = assign(new Map([[style('"Serif Latin"'), codes('a字\u200b\n')]]), faces, hasAll);
    expect([...missing]).toEqual([[0x5b57, '"Serif Latin"']]);
  });

  it('names every character of a text in system faces only', () => {
    expect(assign(new Map([[style('monospace'), codes('a')]]), faces, hasAll).missing.size).toBe(1);
  });
});

describe('the faces', () => {
  it('have each its own id', () => {
    expect(new Set(faces.map(({ id }) => id)).size).toBe(faces.length);
  });

  it('leave the marks that Chinese shares with Latin to the Han face', () => {
    const zh = family('Serif Latin zh')[0];
    for (const mark of '“”‘’…—·') expect(isInRange(mark.codePointAt(0) ?? 0, zh?.range), mark).toBe(false);
    for (const letter of 'aZ0é−σ') expect(isInRange(letter.codePointAt(0) ?? 0, zh?.range), letter).toBe(true);
  });
});

describe('meanAdvance', () => {
  it('is the advance itself where all are alike', () => {
    expect(meanAdvance(Array.from({ length: 27 }, () => 500))).toBeCloseTo(500, 9);
  });
});

describe('standInsOf', () => {
  const require = createRequire(import.meta.url);
  const of = (id: string) => {
    const face = faces.find((candidate) => candidate.id === id);
    if (face === undefined) throw new Error(`no face ${id}`);
    return standInsOf(face, readFileSync(require.resolve(face.sources[0] ?? '')));
  };

  it('widens Times to the text face, and keeps the line height of the text face', () => {
    const times = of('serif-latin-400').at(-1);
    expect(times?.names).toContain('Times New Roman');
    expect(times?.sizeAdjust).toBeGreaterThan(1.1);
    expect((times?.ascent ?? 0) * (times?.sizeAdjust ?? 0)).toBeCloseTo(1.036, 9);
    expect((times?.descent ?? 0) * (times?.sizeAdjust ?? 0)).toBeCloseTo(0.335, 9);
  });

  it('sets a minus of mathematics as wide as KaTeX does', () => {
    const sign = of('katex-main-regular').at(-1);
    expect(sign?.range).toContainEqual([0x2212, 0x2212]);
    // 0.564 em in Times, 0.778 em in KaTeX's own metrics.
    expect(0.564 * (sign?.sizeAdjust ?? 0)).toBeCloseTo(0.778, 3);
  });

  it('has none for Han', () => {
    expect(of('sans-han-400')).toEqual([]);
  });
});
