import encodeQR from 'qr';

/** The QR code of an address as one outline, in squares of one unit. */
export interface FigureCode {
  /** Squares on a side, with the white margin that the standard asks for. */
  readonly size: number;
  readonly path: string;
}

const QUIET_ZONE = 4;

export function drawCode(address: string): FigureCode {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: QUIET_ZONE });
  // One outline, not one for each square: between two that touch, a screen would show a seam.
  const path = rows.flatMap((row, y) => darkRuns(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)).join('');
  return { size: rows.length, path };
}

/** The code as a drawing. It says nothing aloud: the address stands beside it in words. */
export function codeDrawing(address: string): string {
  const { size, path } = drawCode(address);
  return `<svg class="figure-code" viewBox="0 0 ${size} ${size}" aria-hidden="true"><path d="${path}"/></svg>`;
}

/** Where dark squares follow each other in a row, and how many. */
function darkRuns(row: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (isDark && last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else if (isDark) runs.push([x, 1]);
  });
  return runs;
}
