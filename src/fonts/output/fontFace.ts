import type { CodeRange, Face } from '../faces/faces.ts';

const hex = (code: number): string => code.toString(16).toUpperCase();

/** `U+0-B6,U+2212`. */
export function unicodeRange(ranges: readonly CodeRange[]): string {
  return ranges.map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`)).join(',');
}

/** The fewest ranges that hold exactly these code points. */
export function rangesOf(codes: Iterable<number>): CodeRange[] {
  const ranges: [number, number][] = [];
  for (const code of [...codes].toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
}

/** One `@font-face` rule; the range is left out where the file serves whatever it has. */
export function fontFace(face: Pick<Face, 'family' | 'style'>, weight: number, address: string, ranges?: readonly CodeRange[]): string {
  const family = /\s/.test(face.family) ? `"${face.family}"` : face.family;
  const parts = [
    `font-family:${family}`,
    ...(face.style === 'italic' ? ['font-style:italic'] : []),
    ...(weight === 400 ? [] : [`font-weight:${weight}`]),
    'font-display:swap',
    `src:url(${address})format("woff2")`,
    ...(ranges === undefined ? [] : [`unicode-range:${unicodeRange(ranges)}`]),
  ];
  return `@font-face{${parts.join(';')}}`;
}
