import type { Contour, Point } from './glyf.ts';

type Place = readonly [x: number, y: number];

/** A line, or a quadratic curve with its control point. */
interface Segment {
  readonly from: Place;
  readonly control: Place | undefined;
  readonly to: Place;
}

const place = ({ x, y }: Point): Place => [x, y];
const middle = (a: Place, b: Place): Place => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
const less = (a: Place, b: Place): Place => [a[0] - b[0], a[1] - b[1]];
const isSame = (a: Place, b: Place): boolean => a[0] === b[0] && a[1] === b[1];

function segmentsOf(contour: Contour): Segment[] {
  const start = contour.findIndex(({ on }) => on);
  if (start < 0) return [];
  const points = [...contour.slice(start), ...contour.slice(0, start + 1)];
  const segments: Segment[] = [];
  let from = place(points[0] ?? { x: 0, y: 0, on: true });
  let control: Place | undefined;
  for (const point of points.slice(1)) {
    const here = place(point);
    if (point.on || control !== undefined) {
      const to = point.on ? here : middle(control ?? here, here);
      if (control !== undefined || !isSame(from, to)) segments.push({ from, control, to });
      from = to;
      control = point.on ? undefined : here;
    } else control = here;
  }
  return segments;
}

function pointAt({ from, control, to }: Segment, t: number): Place {
  const [a, b, c] = control === undefined ? [1 - t, 0, t] : [(1 - t) ** 2, 2 * t * (1 - t), t * t];
  const via = control ?? from;
  return [a * from[0] + b * via[0] + c * to[0], a * from[1] + b * via[1] + c * to[1]];
}

const startDirection = ({ from, control, to }: Segment): Place => less(control === undefined || isSame(control, from) ? to : control, from);
const endDirection = ({ from, control, to }: Segment): Place => less(to, control === undefined || isSame(control, to) ? from : control);

function distanceToPiece(point: Place, a: Place, b: Place): number {
  const [dx, dy] = less(b, a);
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length));
  return Math.hypot(point[0] - a[0] - t * dx, point[1] - a[1] - t * dy);
}

const PIECES = 16;
const SAMPLES = 4;

/** How far samples of the old run are from the new segment. */
function deviation(run: readonly Segment[], segment: Segment): number {
  const line = Array.from({ length: PIECES + 1 }, (_, i) => pointAt(segment, i / PIECES));
  let farthest = 0;
  for (const old of run) {
    for (let i = 1; i <= SAMPLES; i += 1) {
      const sample = pointAt(old, i / SAMPLES);
      let nearest = Number.POSITIVE_INFINITY;
      for (let k = 0; k < PIECES; k += 1) nearest = Math.min(nearest, distanceToPiece(sample, line[k] ?? sample, line[k + 1] ?? sample));
      farthest = Math.max(farthest, nearest);
    }
  }
  return farthest;
}

/** One segment in the place of a run, with the same ends and directions there; nothing when it would stray too far. */
function merged(run: readonly Segment[], tolerance: number): Segment | undefined {
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const line: Segment = { from: first.from, control: undefined, to: last.to };
  if (deviation(run, line) <= tolerance) return line;
  const u = startDirection(first);
  const v = endDirection(last);
  const cross = u[0] * v[1] - u[1] * v[0];
  if (Math.abs(cross) < 1e-9) return undefined;
  const [dx, dy] = less(last.to, first.from);
  const t = (dx * v[1] - dy * v[0]) / cross;
  const control: Place = [Math.round(first.from[0] + t * u[0]), Math.round(first.from[1] + t * u[1])];
  const ahead = less(last.to, control);
  if (t <= 0 || ahead[0] * v[0] + ahead[1] * v[1] < 0) return undefined;
  const curve = { from: first.from, control, to: last.to };
  return deviation(run, curve) <= tolerance ? curve : undefined;
}

// Sharper turns are corners, and stay.
const SMOOTH = Math.cos(Math.PI / 9);

function isSmooth(a: Segment, b: Segment): boolean {
  const u = endDirection(a);
  const v = startDirection(b);
  const lengths = Math.hypot(...u) * Math.hypot(...v);
  return lengths === 0 || (u[0] * v[0] + u[1] * v[1]) / lengths >= SMOOTH;
}

const LONGEST_RUN = 6;

function mergeRuns(segments: readonly Segment[], tolerance: number): Segment[] {
  const found: Segment[] = [];
  let at = 0;
  while (at < segments.length) {
    let best = segments[at];
    let taken = 1;
    for (let end = at + 2; end <= Math.min(at + LONGEST_RUN, segments.length); end += 1) {
      const [before, next] = [segments[end - 2], segments[end - 1]];
      if (before === undefined || next === undefined || !isSmooth(before, next)) break;
      const whole = merged(segments.slice(at, end), tolerance);
      if (whole !== undefined) {
        best = whole;
        taken = end - at;
      }
    }
    if (best !== undefined) found.push(best);
    at += taken;
  }
  return found;
}

/** The points of segments, without those that TrueType takes as implied. */
function contourOf(segments: readonly Segment[], grid: number): Contour {
  const snap = (value: number) => Math.round(value / grid) * grid;
  const points = segments.flatMap((segment, i): Point[] => {
    const before = segments.at(i - 1);
    const { from, control } = segment;
    const implied = before?.control !== undefined && control !== undefined ? middle(before.control, control) : undefined;
    const isImplied = implied !== undefined && Math.abs(implied[0] - from[0]) <= 0.75 && Math.abs(implied[1] - from[1]) <= 0.75;
    const ends = isImplied ? [] : [{ x: snap(from[0]), y: snap(from[1]), on: true }];
    return control === undefined ? ends : [...ends, { x: snap(control[0]), y: snap(control[1]), on: false }];
  });
  return points.filter((point, i) => {
    const next = points[(i + 1) % points.length];
    return !(point.on && next?.on === true && next.x === point.x && next.y === point.y);
  });
}

/**
 * The same contour with fewer points, on a coarser grid.
 *
 * @param tolerance how far a merged curve may stray from the old one, in units of the em
 * @param grid coordinates become multiples of it
 */
export function simplifyContour(contour: Contour, tolerance: number, grid: number): Contour {
  const segments = segmentsOf(contour);
  if (segments.length < 3) return contour;
  const simple = contourOf(mergeRuns(segments, tolerance), grid);
  return simple.length < 3 ? contour : simple;
}
