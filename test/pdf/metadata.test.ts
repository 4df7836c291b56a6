import { PDFArray, PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { builtPdfs, elements } from './builtPdfs.ts';

const name = (text: string) => PDFName.of(text);

describe('metadata', () => {
  it.each(builtPdfs)('$name says what it is, in the information dictionary and in XMP', async ({ reader, html, address }) => {
    const { info, metadata } = await (await reader()).getMetadata();
    const fields = info as Record<string, unknown>;
    const [title] = elements(await html(), ({ tagName }) => tagName === 'title');
    const [words] = title?.children ?? [];
    const [root] = elements(await html(), ({ tagName }) => tagName === 'html');
    const tag = root?.properties['lang'];
    expect(Object.values(languages).map((language) => language.tag)).toContain(tag);
    expect(fields['Title']).toBe(words?.type === 'text' ? words.value : undefined);
    for (const field of ['Author', 'Subject', 'Keywords']) expect(fields[field], field).toMatch(/\S/);
    expect(fields['Language']).toBe(tag);
    expect(fields['PDFFormatVersion']).toBe('1.7');
    expect(metadata.get('dc:title')).toBe(fields['Title']);
    expect(metadata.get('dc:language')).toBe(tag);
    expect(metadata.get('dc:source')).toBe(address);
  });

  it.each(builtPdfs)('$name is tagged, opens with its outline and shows its title', async (pdf) => {
    const [reader, objects] = await Promise.all([pdf.reader(), pdf.objects()]);
    expect(await reader.getMarkInfo()).toMatchObject({ Marked: true });
    expect(await reader.getPageMode()).toBe('UseOutlines');
    const preferences = objects.context.lookupMaybe(objects.catalog.get(name('ViewerPreferences')), PDFDict);
    expect(String(preferences?.get(name('DisplayDocTitle')))).toBe('true');
  });

  it.each(builtPdfs)('$name has an identifier and tells no time but the one it was given', async (pdf) => {
    const [objects, bytes] = await Promise.all([pdf.objects(), pdf.bytes()]);
    const id = objects.context.trailerInfo.ID;
    expect(id instanceof PDFArray ? id.size() : 0).toBe(2);
    const info = objects.context.lookupMaybe(objects.context.trailerInfo.Info, PDFDict);
    expect(info?.has(name('CreationDate'))).toBe((process.env.SOURCE_DATE_EPOCH ?? '') !== '');
    expect(Buffer.from(bytes).includes('127.0.0.1')).toBe(false);
    const metadata = objects.context.lookup(objects.catalog.get(name('Metadata')));
    expect(metadata instanceof PDFRawStream && !metadata.dict.has(name('Filter'))).toBe(true);
  });
});
