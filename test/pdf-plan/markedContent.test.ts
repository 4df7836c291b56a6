import { describe, expect, it } from 'vitest';
import { operations } from '../../src/pdf/repair/contentStream.ts';
import { markArtifacts, paintedById } from '../../src/pdf/repair/markedContent.ts';

const none = { isDecoration: () => false, marksItself: () => false };

describe('operations', () => {
  it('reads operands of every kind', () => {
    const stream = '% a remark\n1 0 0 -1 .5 0 cm /P <</MCID 3 /Lang (a\\)b (c))>>BDC [<0A> -2 (x)] TJ true ri T*';
    expect([...operations(stream)].map(({ operator, operands }) => [operator, operands])).toEqual([
      ['cm', '1 0 0 -1 .5 0'],
      ['BDC', '/P <</MCID 3 /Lang (a\\)b (c))>>'],
      ['TJ', '[<0A> -2 (x)]'],
      ['ri', 'true'],
      ['T*', ''],
    ]);
  });

  it.each([
    ['(open', 'a content stream ends inside a string'],
    ['q BI /W 1 ID x EI', 'a content stream holds an inline image, which nothing here can read'],
  ])('refuses %j', (stream, message) => {
    expect(() => [...operations(stream)]).toThrow(message);
  });
});

describe('paintedById', () => {
  it('tells words, lines and nothing apart', () => {
    const stream = '/P <</MCID 0>>BDC BT (a) Tj ET 0 0 1 1 re f EMC /P <</MCID 1>>BDC 0 0 1 1 re f EMC /P <</MCID 2>>BDC 0 0 1 1 re W n EMC /P <</MCID 3>>BDC /X1 Do EMC';
    expect([...paintedById(stream)]).toEqual([[0, 'text'], [1, 'graphics'], [2, 'nothing'], [3, 'text']]);
  });

  it('counts what a nested sequence paints for the marked one around it', () => {
    expect([...paintedById('/P <</MCID 0>>BDC /Span BMC BT (a) Tj ET EMC EMC')]).toEqual([[0, 'text']]);
  });
});

describe('markArtifacts', () => {
  it.each([
    ['a page number', 'BT (1) Tj ET', '/Artifact BMC\nBT (1) Tj ET\nEMC'],
    ['a rule', 'q 0 0 5 1 re f Q', 'q /Artifact BMC\n0 0 5 1 re f\nEMC Q'],
    ['a line of several segments', '0 0 m 1 0 l 1 1 l S', '/Artifact BMC\n0 0 m 1 0 l 1 1 l S\nEMC'],
    ['a picture', '/X1 Do', '/Artifact BMC\n/X1 Do\nEMC'],
  ])('wraps %s that stands outside of marked content', (_, stream, expected) => {
    expect(markArtifacts(stream, none)).toBe(expected);
  });

  it.each([
    ['a clip', '0 0 5 5 re W n'],
    ['what is marked', '/P <</MCID 0>>BDC BT (a) Tj ET EMC'],
  ])('leaves %s alone', (_, stream) => {
    expect(markArtifacts(stream, none)).toBe(stream);
  });

  it('leaves a form alone that marks its own content', () => {
    expect(markArtifacts('/X1 Do', { ...none, marksItself: (form) => form === 'X1' })).toBe('/X1 Do');
  });

  it('turns decoration into an artifact', () => {
    expect(markArtifacts('/Table <</MCID 7>>BDC 0 0 1 1 re f EMC', { ...none, isDecoration: (id) => id === 7 })).toBe('/Artifact BMC 0 0 1 1 re f EMC');
  });
});
