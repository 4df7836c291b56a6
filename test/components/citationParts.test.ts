import { describe, expect, it } from 'vitest';
import { addressPieces, tiedRanges } from '../../src/components/prose/citationParts.ts';

describe('tiedRanges', () => {
  it.each([
    ['Nature 323(6088), 533–536', ['Nature 323(6088), ', '[533–536]']],
    ['Journal 27(3–4), 379–423, 623–656', ['Journal ', '[27(3–4)]', ', ', '[379–423]', ', ', '[623–656]']],
    ['Courcier, Paris', ['Courcier, Paris']],
    ['', []],
  ])('of %j', (source, pieces) => expect(tiedRanges(source).map(({ text, isTied }) => (isTied ? `[${text}]` : text))).toEqual(pieces));
});

it.each([
  ['doi:10.1007/978-3-642-76153-9_28', ['doi:10.1007/', '978-3-642-76153-9_28']],
  ['papers.nips.cc/paper/1995/', ['papers.nips.cc/', 'paper/', '1995/']],
  ['example.org//x', ['example.org//', 'x']],
])('a line ends in %s after a stroke alone', (address, pieces) => expect(addressPieces(address)).toEqual(pieces));
