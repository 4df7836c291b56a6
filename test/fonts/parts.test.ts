import { describe, expect, it } from 'vitest';
import { faces, type Face } from '../../src/fonts/faces/faces.ts';
import { cutHan, cutWhole, type OutlineNeeds } from '../../src/fonts/parts.ts';

const codes = (text: string) => new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));
const text = (set: ReadonlySet<number>) => String.fromCodePoint(...[...set].toSorted((a, b) => a - b));
const needs = (first: string, later = ''): OutlineNeeds => ({ first: codes(first), all: codes(first + later) });
function face(id: string): Face {
  const found = faces.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no face ${id}`);
  return found;
}
const everything = () => true;

describe('cutHan', () => {
  // Bold: nothing is there but what pages show.
  const bold = face('serif-han-700');
  const common = '一二三四五六七八九十';
  const pages = new Map([
    ['zh/a', needs(`${common}甲`, '丙')],
    ['zh/b', needs(`${common}乙。`)],
    ['zh/c', needs(common)],
    ['en/a', needs('中文')],
  ]);
  const parts = cutHan(bold, pages, everything, 0.7);

  it('shares what most pages show, and every mark', () => {
    expect(text(parts.shared)).toBe(text(codes(`${common}。`)));
  });

  it('gives a page what is its own, at once and later', () => {
    const a = parts.pages.get('zh/a');
    expect([a?.usesShared, text(a?.own ?? new Set()), text(a?.later ?? new Set())]).toEqual([true, '甲', '丙']);
  });

  it('spares a page of the other language the shared file', () => {
    expect(parts.pages.get('en/a')).toEqual({ usesShared: false, own: codes('中文'), later: new Set(), previews: new Set() });
  });

  it('leaves nothing out', () => {
    for (const [page, { all }] of pages) {
      const { usesShared = false, own = new Set(), later = new Set() } = parts.pages.get(page) ?? {};
      const given = new Set([...(usesShared ? parts.shared : []), ...own, ...later]);
      expect([...all].filter((code) => !given.has(code)), page).toEqual([]);
    }
  });

  it('keeps ready in the regular face the marks that scripts write', () => {
    expect(text(cutHan(face('sans-han-400'), pages, everything, 0.7).shared)).toContain('（');
  });
});

describe('cutWhole', () => {
  it('shares one file, and gives a page that shows little of it a small one', () => {
    const parts = cutWhole(face('serif-latin-700'), new Map([['a', needs('abcdefghij')], ['b', needs('abc')]]), everything);
    expect(parts.pages.get('a')).toMatchObject({ usesShared: true });
    expect(parts.pages.get('b')).toEqual({ usesShared: false, own: codes('abc'), later: new Set(), previews: new Set() });
  });

  it('sets apart what only a preview shows, and lets it decide nothing', () => {
    const some = new Map([['a', needs('abcdefghij')], ['b', { ...needs('abc'), previews: codes('cdefgh') }]]);
    expect(cutWhole(face('serif-latin-700'), some, everything).pages.get('b')).toEqual({ usesShared: false, own: codes('abc'), later: new Set(), previews: codes('defgh') });
    const han = cutHan(face('serif-han-400'), new Map([['zh/a', { ...needs('一二三'), previews: codes('三四') }]]), everything, 0.7);
    expect(han.pages.get('zh/a')?.previews).toEqual(codes('四'));
  });

  it('keeps ASCII ready where scripts write', () => {
    expect(text(cutWhole(face('sans-latin-400'), new Map([['a', needs('a')]]), everything).shared)).toContain('0123456789');
  });
});
