export interface Line {
  readonly text: string;
  readonly width: number;
}

type Measure = (text: string) => number;

/** The fewest lines that hold the pieces within `limit`. A piece wider than that has a line of its own. */
function fill(pieces: readonly string[], limit: number, measure: Measure): Line[] {
  const lines: Line[] = [];
  let text = '';
  const close = (): void => {
    if (text.trim() !== '') lines.push({ text: text.trim(), width: measure(text.trim()) });
  };
  for (const piece of pieces) {
    if (text !== '' && measure((text + piece).trim()) > limit) {
      close();
      text = '';
    }
    text += piece;
  }
  close();
  return lines;
}

/**
 * Lines as even as they can be: of all ways to need the fewest lines within `limit`, one whose widest line is narrowest.
 *
 * @example
 * balancedLines(['aa ', 'bb ', 'cc'], 6, (text) => text.length).map((line) => line.text) // => ['aa bb', 'cc']
 */
export function balancedLines(pieces: readonly string[], limit: number, measure: Measure): Line[] {
  const fewest = fill(pieces, limit, measure).length;
  let [low, high] = [0, limit];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (fill(pieces, middle, measure).length <= fewest) high = middle;
    else low = middle;
  }
  return fill(pieces, high, measure);
}
