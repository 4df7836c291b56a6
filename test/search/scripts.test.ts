import { describe, expect, it } from 'vitest';
import { literalText, scriptsOf } from '../../src/search/scripts.ts';
import { snippet } from '../../src/search/snippet.ts';

const read = (text: string): string[] => scriptsOf(text).map(({ tag, from, to, start, end }) => `${tag} ${text.slice(from, to)} in ${text.slice(start, end)}`);

describe('scriptsOf', () => {
  it.each([
    ['x_1^(r_1)+y', ['sub 1 in _1', 'sup r_1 in ^(r_1)']],
    ['e^(−(a+b))c', ['sup −(a+b) in ^(−(a+b))']],
    ['𝜃_𝜃x', ['sub 𝜃 in _𝜃']],
    ['a(b)', []],
    // cut off
    ['e^(−z', ['sup −z in ^(−z']],
    ['e^', ['sup  in ^']],
    ['', []],
  ])('of %j', (text, found) => expect(read(text)).toEqual(found));

  it('sees none in text that is no formula', () => expect(read(literalText('doi:10.1007/978_28^x'))).toEqual([]));
});

it('begins and ends no excerpt inside a script', () => {
  const long = `${'x'.repeat(4)}^(${'−z+'.repeat(30)}) here ${'word '.repeat(40)}`;
  const pieces = snippet(`${'before '.repeat(20)}${long}`, ['here']);
  expect(pieces.map(({ text }) => text).join('')).toMatch(/^…x?\^\(|^…xxxx\^/);
  const end = snippet(`here ${'a '.repeat(70)}e^(${'−z+'.repeat(40)})`, ['here']);
  expect(end.map(({ text }) => text).join('')).not.toContain('^');
});
