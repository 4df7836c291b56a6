/** A stretch of a label: words, or a letter of mathematics to be set in italics. */
export interface Run {
  readonly text: string;
  readonly italic: boolean;
}

/** Cut `loss *L*` into its runs: what stands between two asterisks is mathematics. */
export function mathRuns(label: string): Run[] {
  const parts = label.split('*');
  if (parts.length % 2 === 0) throw new RangeError(`mathRuns: an asterisk has no partner in "${label}"`);
  return parts.map((text, i) => ({ text, italic: i % 2 === 1 })).filter(({ text }) => text !== '');
}

/** The label without its marks, for places that take plain text only. */
export function plainLabel(label: string): string {
  return mathRuns(label).map(({ text }) => text).join('');
}
