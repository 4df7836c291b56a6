import { describe, expect, it } from 'vitest';
import { familyNames, fontValue, resolveVars, splitOutside, weightNumber } from '../../src/fonts/cascade/values.ts';

describe('familyNames', () => {
  it.each([
    ['"Serif Latin zh","Serif Han",serif', ['Serif Latin zh', 'Serif Han', 'serif']],
    ["KaTeX_Main, 'Times New Roman'", ['KaTeX_Main', 'Times New Roman']],
  ])('reads %s', (list, names) => {
    expect(familyNames(list)).toEqual(names);
  });
});

describe('splitOutside', () => {
  it('leaves brackets and quotes whole', () => {
    expect(splitOutside('clamp(1px, 2px, 3px), "a, b"', ',')).toEqual(['clamp(1px, 2px, 3px)', '"a, b"']);
  });
});

describe('resolveVars', () => {
  const props = new Map([['--serif', 'var(--font-zh)'], ['--font-zh', '"Serif Han",serif'], ['--self', 'var(--self)']]);
  it.each([
    ['var(--serif)', '"Serif Han",serif'],
    ['600 1em/1.2 var(--serif)', '600 1em/1.2 "Serif Han",serif'],
    ['var(--unknown, var(--font-zh))', '"Serif Han",serif'],
    ['var(--unknown)', ''],
  ])('%s → %s', (value, resolved) => {
    expect(resolveVars(value, props)).toBe(resolved);
  });

  it('ends where a property names itself', () => {
    expect(resolveVars('var(--self)', props)).toBe('var(--self)');
  });
});

describe('fontValue', () => {
  it.each([
    ['font', 'normal 1.21em KaTeX_Main,serif', { style: 'normal', weight: '400', family: 'KaTeX_Main,serif' }],
    ['font', 'italic 700 8.5pt/1 "Sans Han"', { style: 'italic', weight: '700', family: '"Sans Han"' }],
    ['font', '8.5pt / 1.2 "Sans Han", serif', { style: 'normal', weight: '400', family: '"Sans Han", serif' }],
    ['font', 'inherit', {}],
    ['font-family', 'inherit', {}],
    ['font-weight', 'bold', { weight: 'bold' }],
    ['font-style', 'oblique 10deg', { style: 'italic' }],
  ])('%s: %s', (property, value, said) => {
    expect(fontValue(property, value)).toEqual(said);
  });
});

describe('weightNumber', () => {
  it.each([['bold', 400, 700], ['normal', 700, 400], ['bolder', 400, 700], ['bolder', 700, 900], ['lighter', 700, 400], ['620', 400, 620], ['what', 450, 450]])('%s inside %i is %i', (text, inherited, weight) => {
    expect(weightNumber(text, inherited)).toBe(weight);
  });
});
