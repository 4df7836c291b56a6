import type { CodeRange, Face } from '../faces/faces.ts';
import type { FittedStandIn } from '../faces/standIns.ts';

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

type Named = Pick<Face, 'family' | 'style'>;

function rule(face: Named, weight: number, parts: readonly string[], ranges: readonly CodeRange[] | undefined): string {
  const declarations = [
    `font-family:${/\s/.test(face.family) ? `"${face.family}"` : face.family}`,
    ...(face.style === 'italic' ? ['font-style:italic'] : []),
    ...(weight === 400 ? [] : [`font-weight:${weight}`]),
    ...parts,
    ...(ranges === undefined ? [] : [`unicode-range:${unicodeRange(ranges)}`]),
  ];
  return `@font-face{${declarations.join(';')}}`;
}

/** One `@font-face` rule; the range is left out where the file serves whatever it has. */
export function fontFace(face: Named, weight: number, address: string, ranges?: readonly CodeRange[]): string {
  return rule(face, weight, ['font-display:swap', `src:url(${address})format("woff2")`], ranges);
}

const percent = (ratio: number): string => `${Number((100 * ratio).toFixed(1))}%`;

/** The rule of a stand-in, under the name of the face that it stands in for: a rule declared later goes before it. */
export function standInFace(face: Named, weight: number, fitted: FittedStandIn, ranges: readonly CodeRange[]): string {
  const { names, sizeAdjust, ascent, descent } = fitted;
  const metrics = [`ascent-override:${percent(ascent)}`, `descent-override:${percent(descent)}`, 'line-gap-override:0%'];
  const adjust = sizeAdjust === 1 ? [] : [`size-adjust:${percent(sizeAdjust)}`];
  return rule(face, weight, [`src:${names.map((name) => `local("${name}")`).join()}`, ...adjust, ...metrics], ranges);
}
