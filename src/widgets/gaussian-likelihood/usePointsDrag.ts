import { useRef } from 'preact/hooks';
import { usePlotDrag } from '../shared/usePlotDrag.ts';

interface PointsDrag {
  /** Where the points are along the x axis, in the drawing's own units; always as many. */
  readonly places: readonly number[];
  readonly size: { readonly width: number; readonly height: number };
  /** A column is as wide. */
  readonly reach: number;
  move(index: number, to: number): void;
}

/** Drag any of several points along one axis from one hit area: a mouse takes the nearest, a finger the one in whose column it presses. */
export function usePointsDrag({ places, size, reach, move }: PointsDrag): ReturnType<typeof usePlotDrag> {
  const held = useRef({ index: 0, from: 0 });
  // Read when a press takes hold of it, which is after the press has said which point it is.
  const handle = {
    get x(): number {
      return places[held.current.index] ?? 0;
    },
    y: 0,
  };
  const moveTo = (to: number): void => move(held.current.index, to);
  const drag = usePlotDrag({ axis: 'x', handle, size, reach, move: ({ x }) => moveTo(x), cancel: () => moveTo(held.current.from) });
  return {
    ...drag,
    onPointerDown(event) {
      const box = (event.currentTarget.ownerSVGElement ?? event.currentTarget).getBoundingClientRect();
      const at = ((event.clientX - box.left) / box.width) * size.width;
      const far = places.map((x) => Math.abs(x - at));
      const least = Math.min(...far);
      if (event.pointerType !== 'mouse' && least > reach / 2) return;
      const index = far.indexOf(least);
      // A second finger moves nothing, and must not change what the first one holds.
      if (event.isPrimary) held.current = { index, from: places[index] ?? 0 };
      drag.onPointerDown(event);
    },
  };
}
