export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const SCALE = 4;

/** Boxes as dots, black on white, as a camera would see them: what a reader of codes takes. */
export function paint(boxes: readonly Box[], size: number): { width: number; height: number; data: Uint8Array } {
  const side = Math.round(size * SCALE);
  const data = new Uint8Array(4 * side * side).fill(255);
  for (const { x, y, width, height } of boxes) {
    for (let row = Math.round(y * SCALE); row < Math.round((y + height) * SCALE); row += 1) {
      for (let column = Math.round(x * SCALE); column < Math.round((x + width) * SCALE); column += 1) data.fill(0, 4 * (row * side + column), 4 * (row * side + column) + 3);
    }
  }
  return { width: side, height: side, data };
}

/** The squares of a code's outline. */
export function squaresOf(path: string): Box[] {
  return [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].map(([, x, y, width]) => ({ x: Number(x), y: Number(y), width: Number(width), height: 1 }));
}
