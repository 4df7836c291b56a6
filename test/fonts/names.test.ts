import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkitten';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { shortNames } from '../../src/fonts/files/names.ts';
import { readTables, writeTables } from '../../src/fonts/files/sfnt.ts';
import { fontNotices } from '../../src/fonts/output/notices.ts';

const require = createRequire(import.meta.url);

describe('shortNames', () => {
  it.each([
    [{ family: 'Serif Han', weight: 400, style: 'normal' }, 'SerifHan', 'Regular'],
    [{ family: 'Sans Latin zh', weight: 600, style: 'normal' }, 'SansLatin', 'Semibold'],
    [{ family: 'Serif Latin', weight: 400, style: 'italic' }, 'SerifLatin', 'Italic'],
    [{ family: 'KaTeX_Math', weight: 700, style: 'italic' }, 'KaTeX_Math', 'BoldItalic'],
  ] as const)('of %j are %s and %s, as another reader of fonts finds them', async (face, family, style) => {
    const source = readFileSync(require.resolve('@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2'));
    const font = await subsetFont(source, 'ab', { targetFormat: 'truetype' });
    const named = writeTables(font.readUInt32BE(0), readTables(font).map(({ tag, bytes }) => ({ tag, bytes: tag === 'name' ? shortNames(face) : bytes })));
    const opened = create(named);
    if (opened.isCollection) throw new Error('not one font');
    expect([opened.familyName, opened.subfamilyName, opened.fullName, opened.postscriptName]).toEqual([family, style, `${family}-${style}`, `${family}-${style}`]);
  });
});

it('fontNotices name every package that gives outlines, its authors and its license', () => {
  const text = fontNotices((specifier) => readFileSync(require.resolve(specifier)));
  for (const name of ['@fontsource/source-serif-4', '@fontsource/source-sans-3', '@fontsource/noto-serif-sc', '@fontsource/noto-sans-sc', 'katex']) expect(text).toContain(`\n${name}\n`);
  expect(text.match(/Copyright \(c\)|©|\(c\) 20/g)?.length).toBeGreaterThanOrEqual(5);
  expect(text.match(/SIL OPEN FONT LICENSE Version 1\.1/g)).toHaveLength(4);
  expect(text).toContain('Permission is hereby granted');
});
