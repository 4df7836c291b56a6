import { describe, expect, it, test } from 'vitest';
import { sizeText, viewOf, type State } from '../../src/components/site/scripts/offline/view.ts';
import { offlineWords } from '../../src/i18n/offline.ts';
import { languageCodes } from '../../src/i18n/languages.ts';

const kept = { files: 400, bytes: 13_300_000, keptFiles: 400, keptBytes: 13_300_000, pdfCache: 'c', pdfs: [{ address: 'a.pdf', bytes: undefined }, { address: 'b.pdf', bytes: 2_000_000 }] };
const whole: State = { at: 'kept', kept, newer: false, failed: false, offeredPdfs: undefined, missingPdfs: 0, savingPdf: undefined };
const part: State = { ...whole, kept: { ...kept, keptFiles: 399 } };
const view = (state: State) => viewOf(state, offlineWords.en, 'en');
const actions = (state: State) => view(state).actions.map(({ action }) => action);

test.each([
  [0, '0.0 MB'],
  [1_234_567, '1.2 MB'],
  [13_300_000, '13 MB'],
])('%i bytes are %s', (bytes, text) => expect(sizeText(bytes, 'en')).toBe(text));

describe('the control', () => {
  it('says "saved" only when every file is kept', () => {
    expect(view(whole).name).toBe(offlineWords.en.nameSaved);
    expect(view(part).name).toBe(offlineWords.en.name);
    expect(view(part).lines[0]).toBe('Only 399 of 400 files are saved.');
    expect(actions(part)).toEqual(['complete', 'remove']);
  });

  it('offers what can be done, and nothing while something is being done', () => {
    expect(actions({ at: 'unavailable' })).toEqual([]);
    expect(actions({ at: 'offered', size: { files: 1, bytes: 1 }, failed: false })).toEqual(['save']);
    expect(actions({ at: 'saving', keptBytes: 1, bytes: 2 })).toEqual([]);
    expect(actions({ ...whole, newer: true })).toEqual(['take-over', 'remove']);
    expect(actions({ ...whole, offeredPdfs: { count: 1, bytes: 5e6 } })).toEqual(['save-pdfs', 'remove']);
    expect(actions({ ...whole, offeredPdfs: { count: 0, bytes: 0 } })).toEqual(['remove']);
    expect(actions({ ...whole, offeredPdfs: { count: 1, bytes: 5e6 }, savingPdf: 0 })).toEqual([]);
  });

  it('tells how far it is', () => {
    expect(view({ at: 'saving', keptBytes: 5, bytes: 20 }).progress).toBe(0.25);
    expect(view({ ...whole, savingPdf: 1 }).progress).toBe(0.5);
    expect(view(whole).progress).toBeUndefined();
  });

  it('counts the PDFs that are kept and those that are not to be had', () => {
    expect(view({ ...whole, missingPdfs: 1 }).lines).toEqual(['The whole site is saved: 400 files, 13 MB.', '1 PDF saved, 2.0 MB.', '1 PDF could not be fetched.']);
    expect(view({ ...whole, kept: { ...kept, pdfs: [kept.pdfs[0]!] }, missingPdfs: 1 }).lines.at(-1)).toBe(offlineWords.en.noPdfs);
  });

  it.each(languageCodes)('leaves nothing unfilled in %s', (code) => {
    const states: State[] = [whole, part, { at: 'unavailable' }, { at: 'offered', size: kept, failed: false }, { at: 'saving', keptBytes: 1, bytes: 2 }, { ...whole, failed: true, newer: true, offeredPdfs: { count: 2, bytes: 5 }, missingPdfs: 1 }, { ...whole, savingPdf: 0 }];
    for (const state of states) {
      const { name, lines, actions: offered } = viewOf(state, offlineWords[code], code);
      expect([name, ...lines, ...offered.map(({ label }) => label)].join('\n')).not.toMatch(/[{}]/);
    }
  });
});
