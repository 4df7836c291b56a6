import type { Frame } from '../../plot/frame.ts';

/** A band around a level that opens or closes over the logarithm of n: level ± reach · n^power. */
export interface Band {
  readonly level: number;
  readonly reach: number;
  readonly power: number;
}

/** Cubic pieces to a factor of ten: they miss the edge by less than 0.005 of its distance from the level. */
const PIECES_PER_DECADE = 1;

/** The edge of a band at u = log₁₀ n. */
export function bandEdge({ level, reach, power }: Band, side: 1 | -1, u: number): number {
  return level + side * reach * 10 ** (power * u);
}

/** The area of a band over a frame whose x axis is log₁₀ n, cut off where it leaves the frame's y interval; in whole units. */
export function bandPath(band: Band, { x, y }: Frame): string {
  const [from, to] = x.domain;
  const [low, high] = y.domain;
  const { level, reach, power } = band;
  const edge = (side: 1 | -1): string[] => {
    const limit = side === 1 ? high : low;
    // Where the edge crosses the limit.
    const crossing = Math.log10(Math.abs(limit - level) / reach) / power;
    const start = power < 0 ? Math.min(Math.max(crossing, from), to) : from;
    const end = power > 0 ? Math.min(Math.max(crossing, from), to) : to;
    const count = Math.max(1, Math.ceil((end - start) * PIECES_PER_DECADE));
    const at = (u: number): string => `${Math.round(x.toPx(u))} ${Math.round(y.toPx(bandEdge(band, side, u)))}`;
    /** The height of the tangent at u, so far along. */
    const along = (u: number, by: number): string =>
      `${Math.round(x.toPx(u + by))} ${Math.round(y.toPx(bandEdge(band, side, u) + side * reach * power * Math.LN10 * 10 ** (power * u) * by))}`;
    const points = Array.from({ length: count + 1 }, (_, i) => start + ((end - start) * i) / count);
    const third = (end - start) / count / 3;
    const forward = side === 1;
    const ordered = forward ? points : points.toReversed();
    const by = forward ? third : -third;
    const curve = ordered.slice(1).map((u, i) => `C${along(ordered[i] ?? u, by)} ${along(u, -by)} ${at(u)}`);
    const flat = (u: number): string => `${Math.round(x.toPx(u))} ${Math.round(y.toPx(limit))}`;
    const [outer, inner] = forward ? [from, to] : [to, from];
    const before = (forward ? start > from : end < to) ? [flat(outer)] : [];
    const after = (forward ? end < to : start > from) ? [flat(inner)] : [];
    return [...before, at(ordered[0] ?? from), ...curve, ...after];
  };
  if (!(reach > 0)) return '';
  const joined = [...edge(1), ...edge(-1)];
  return `M${joined.map((part, i) => (i === 0 || part.startsWith('C') ? part : `L${part}`)).join('')}z`;
}
