/** A point of an outline, in units of the em; off the curve it is a control point. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}

/** A closed contour of lines and quadratic curves, as TrueType has it: between two control points a point is implied. */
export type Contour = readonly Point[];

const ON_CURVE = 1;
const X_SHORT = 2;
const Y_SHORT = 4;
const REPEAT = 8;
const X_SAME = 16;
const Y_SAME = 32;
const OVERLAP = 64;

interface Flags {
  readonly flags: readonly number[];
  readonly next: number;
}

function readFlags(glyph: Buffer, start: number, count: number): Flags {
  const flags: number[] = [];
  let at = start;
  while (flags.length < count) {
    const flag = glyph[at++] ?? 0;
    const times = (flag & REPEAT) === 0 ? 1 : 1 + (glyph[at++] ?? 0);
    for (let i = 0; i < times; i += 1) flags.push(flag);
  }
  return { flags, next: at };
}

function readCoordinates(glyph: Buffer, start: number, flags: readonly number[], short: number, same: number): { values: number[]; next: number } {
  let at = start;
  let value = 0;
  const values = flags.map((flag) => {
    if ((flag & short) !== 0) value += (flag & same) === 0 ? -(glyph[at++] ?? 0) : (glyph[at++] ?? 0);
    else if ((flag & same) === 0) {
      value += glyph.readInt16BE(at);
      at += 2;
    }
    return value;
  });
  return { values, next: at };
}

/** A glyph of contours; `undefined` for one that is put together from others. */
export interface SimpleGlyph {
  readonly contours: readonly Contour[];
  readonly overlaps: boolean;
}

/** Read an entry of the `glyf` table. Instructions are left out. */
export function readGlyph(glyph: Buffer): SimpleGlyph | undefined {
  const count = glyph.readInt16BE(0);
  if (count < 0) return undefined;
  const ends = Array.from({ length: count }, (_, i) => glyph.readUInt16BE(10 + 2 * i));
  const instructions = 10 + 2 * count;
  const start = instructions + 2 + glyph.readUInt16BE(instructions);
  const { flags, next } = readFlags(glyph, start, (ends.at(-1) ?? -1) + 1);
  const xs = readCoordinates(glyph, next, flags, X_SHORT, X_SAME);
  const ys = readCoordinates(glyph, xs.next, flags, Y_SHORT, Y_SAME);
  const points = flags.map((flag, i) => ({ x: xs.values[i] ?? 0, y: ys.values[i] ?? 0, on: (flag & ON_CURVE) !== 0 }));
  const contours = ends.map((end, i) => points.slice(i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, end + 1));
  return { contours, overlaps: ((flags[0] ?? 0) & OVERLAP) !== 0 };
}

function delta(value: number, short: number, same: number): { flag: number; bytes: number[] } {
  if (value === 0) return { flag: same, bytes: [] };
  if (Math.abs(value) < 256) return { flag: short | (value > 0 ? same : 0), bytes: [Math.abs(value)] };
  return { flag: 0, bytes: [(value >> 8) & 255, value & 255] };
}

/** Write an entry of the `glyf` table; its length is a multiple of four. */
export function writeGlyph({ contours, overlaps }: SimpleGlyph): Buffer {
  const points = contours.flat();
  if (points.length === 0) return Buffer.alloc(0);
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const head = Buffer.alloc(10 + 2 * contours.length + 2);
  head.writeInt16BE(contours.length, 0);
  [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].forEach((bound, i) => head.writeInt16BE(bound, 2 + 2 * i));
  let end = -1;
  contours.forEach((contour, i) => head.writeUInt16BE((end += contour.length), 10 + 2 * i));
  const bytes: { flags: number[]; xs: number[]; ys: number[] } = { flags: [], xs: [], ys: [] };
  points.forEach(({ x, y, on }, i) => {
    const dx = delta(x - (xs[i - 1] ?? 0), X_SHORT, X_SAME);
    const dy = delta(y - (ys[i - 1] ?? 0), Y_SHORT, Y_SAME);
    bytes.flags.push((on ? ON_CURVE : 0) | dx.flag | dy.flag | (overlaps && i === 0 ? OVERLAP : 0));
    bytes.xs.push(...dx.bytes);
    bytes.ys.push(...dy.bytes);
  });
  const body = Buffer.concat([head, Buffer.from(bytes.flags), Buffer.from(bytes.xs), Buffer.from(bytes.ys)]);
  return Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]);
}
