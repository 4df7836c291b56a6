/** A closed interval [low, high] with low < high. */
export type Interval = readonly [low: number, high: number];

/** A linear map between data values and pixels, in both directions. */
export interface Scale {
  readonly domain: Interval;
  toPx(value: number): number;
  toValue(px: number): number;
}

/**
 * Map `domain` linearly onto the pixels from `startPx` to `endPx`; give them in falling order for an axis that points up.
 *
 * @throws RangeError when the domain is empty or not finite, or when both pixels are the same
 */
export function linearScale(domain: Interval, startPx: number, endPx: number): Scale {
  const [low, high] = domain;
  const span = high - low;
  if (!(span > 0 && Number.isFinite(span))) {
    throw new RangeError(`linearScale: the domain must be finite with low < high, got [${low}, ${high}]`);
  }
  const length = endPx - startPx;
  if (length === 0 || !Number.isFinite(length)) {
    throw new RangeError(`linearScale: the pixels must be finite and differ, got ${startPx} and ${endPx}`);
  }
  return {
    domain,
    toPx: (value) => startPx + ((value - low) / span) * length,
    toValue: (px) => low + ((px - startPx) / length) * span,
  };
}
