/** The places of the dots that a path of strokes shows when it is drawn in dashes of no length, `pitch` apart. */
export function dotsOfPath(path: string, pitch: number): (readonly [x: number, y: number])[] {
  return [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)h(-?[\d.]+)/g)].flatMap(([, x, y, length]) =>
    Array.from({ length: Math.floor(Number(length) / pitch) + 1 }, (_, i) => [Number(x) + i * pitch, Number(y)] as const),
  );
}
