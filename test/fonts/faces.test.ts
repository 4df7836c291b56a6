import { describe, expect, it } from 'vitest';
import type { TextStyle } from '../../src/fonts/cascade/textStyle.ts';
import { assign } from '../../src/fonts/faces/assign.ts';
import { faces, isInRange, type Face } from '../../src/fonts/faces/faces.ts';
import { matchFace } from '../../src/fonts/faces/matchFace.ts';
import { meanAdvance } from '../../src/fonts/faces/standIns.ts';

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
