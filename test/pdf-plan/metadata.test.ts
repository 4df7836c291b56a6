import { describe, expect, it } from 'vitest';
import { xmpPacket } from '../../src/pdf/repair/metadata.ts';

const metadata = { title: 'A & B', author: 'C <D>', subject: 'E', keywords: ['f', 'g'], language: 'en', source: 'https://example.org/en/x/', date: undefined };

describe('xmpPacket', () => {
  it('escapes what XML would read', () => {
    expect(xmpPacket(metadata)).toContain('<rdf:li xml:lang="x-default">A &amp; B</rdf:li>');
    expect(xmpPacket(metadata)).toContain('<rdf:Seq><rdf:li>C &lt;D&gt;</rdf:li></rdf:Seq>');
  });

  it('states a date only where one is known', () => {
    expect(xmpPacket(metadata)).not.toContain('CreateDate');
    expect(xmpPacket({ ...metadata, date: new Date(1_700_000_000_000) })).toContain('<xmp:CreateDate>2023-11-14T22:13:20Z</xmp:CreateDate>');
  });
});
