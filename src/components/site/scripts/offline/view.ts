import type { Kept, OfflineSize } from '../../../../offline/messages.ts';
import type { OfflineWords } from '../../../../i18n/offline.ts';

/** Where the reader stands with the saved site. */
export type State =
  | { readonly at: 'unavailable' }
  | { readonly at: 'offered'; readonly size: OfflineSize; readonly failed: boolean }
  | { readonly at: 'saving'; readonly keptBytes: number; readonly bytes: number }
  | {
      readonly at: 'kept';
      readonly kept: Kept;
      /** A newer build waits. */
      readonly newer: boolean;
      readonly failed: boolean;
      /** PDFs that the server has and the browser not yet; undefined where no one has asked. */
      readonly offeredPdfs: { readonly count: number; readonly bytes: number } | undefined;
      /** How many the last try could not get. */
      readonly missingPdfs: number;
      readonly savingPdf: number | undefined;
    };

export type Action = 'save' | 'complete' | 'take-over' | 'save-pdfs' | 'remove';

export interface View {
  readonly name: string;
  readonly lines: readonly string[];
  /** From 0 to 1 while something is being saved. */
  readonly progress: number | undefined;
  readonly actions: readonly { readonly action: Action; readonly label: string }[];
}

const MEGA = 1e6;

/** A size as a reader compares it with a data plan: 1 MB is a million bytes. */
export function sizeText(bytes: number, tag: string): string {
  const digits = bytes < 10 * MEGA ? 1 : 0;
  return `${new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(bytes / MEGA)} MB`;
}

function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

function keptView(state: Extract<State, { at: 'kept' }>, words: OfflineWords, size: (bytes: number) => string): View {
  const { kept, newer, failed, offeredPdfs, missingPdfs, savingPdf } = state;
  const whole = kept.keptFiles === kept.files;
  const savedPdfs = kept.pdfs.flatMap(({ bytes }) => bytes ?? []);
  const pdfBytes = savedPdfs.reduce((sum, bytes) => sum + bytes, 0);
  const lines = [
    whole ? fill(words.saved, { files: kept.files, size: size(kept.bytes) }) : fill(words.incomplete, { kept: kept.keptFiles, files: kept.files }),
    ...(failed ? [words.failed] : []),
    ...(savedPdfs.length > 0 ? [fill(savedPdfs.length === 1 ? words.onePdfSaved : words.pdfsSaved, { count: savedPdfs.length, size: size(pdfBytes) })] : []),
    ...(savingPdf === undefined ? [] : [fill(words.savingPdfs, { count: savingPdf + 1, total: kept.pdfs.length })]),
    ...(missingPdfs > 0 ? [missingPdfs === kept.pdfs.length ? words.noPdfs : fill(missingPdfs === 1 ? words.onePdfMissing : words.pdfsMissing, { count: missingPdfs })] : []),
    ...(newer ? [words.newer] : []),
  ];
  const offersPdfs = offeredPdfs !== undefined && offeredPdfs.count > 0 && savingPdf === undefined;
  return {
    name: whole ? words.nameSaved : words.name,
    lines,
    progress: savingPdf === undefined ? undefined : savingPdf / kept.pdfs.length,
    actions: [
      ...(newer ? [{ action: 'take-over', label: words.takeOver } as const] : []),
      ...(whole ? [] : [{ action: 'complete', label: words.complete } as const]),
      ...(offersPdfs ? [{ action: 'save-pdfs', label: fill(words.savePdfs, { count: offeredPdfs.count, size: size(offeredPdfs.bytes) }) } as const] : []),
      ...(savingPdf === undefined ? [{ action: 'remove', label: words.remove } as const] : []),
    ],
  };
}

/** What the control says and offers. */
export function viewOf(state: State, words: OfflineWords, tag: string): View {
  const size = (bytes: number): string => sizeText(bytes, tag);
  switch (state.at) {
    case 'unavailable':
      return { name: words.name, lines: [words.unavailable], progress: undefined, actions: [] };
    case 'offered':
      return {
        name: words.name,
        lines: [state.failed ? words.failed : fill(words.offer, { size: size(state.size.bytes) })],
        progress: undefined,
        actions: [{ action: 'save', label: state.failed ? words.again : words.save }],
      };
    case 'saving':
      return {
        name: words.name,
        lines: [fill(words.saving, { part: size(state.keptBytes), size: size(state.bytes) })],
        progress: state.bytes === 0 ? 0 : state.keptBytes / state.bytes,
        actions: [],
      };
    default:
      return keptView(state, words, size);
  }
}
