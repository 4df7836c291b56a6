/** A stretch of a label: words, a letter of mathematics to be set in italics, or its index below the line. */
export interface Run {
  readonly text: string;
  readonly italic: boolean;
  readonly lowered?: boolean;
}

/** Cut `loss *L*` into its runs: what stands between two asterisks is mathematics, what follows `_` in it is an index: `*z_1*`. */
export function mathRuns(label: string): Run[] {
  if (!label.includes('*')) return label === '' ? [] : [{ text: label, italic: false }];
  const parts = label.split('*');
  if (parts.length % 2 === 0) throw new RangeError(`mathRuns: an asterisk has no partner in "${label}"`);
  return parts
    .flatMap((part, i): Run[] => {
      if (i % 2 === 0) return [{ text: part, italic: false }];
      const [letter = '', index = ''] = part.split('_');
      return [{ text: letter, italic: true }, { text: index, italic: /\p{L}/u.test(index), lowered: true }];
    })
    .filter(({ text }) => text !== '');
}

/** The label without its marks, for places that take plain text only. */
export function plainLabel(label: string): string {
  return mathRuns(label).map(({ text }) => text).join('');
}
