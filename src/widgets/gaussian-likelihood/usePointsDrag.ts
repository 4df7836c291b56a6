import { useRef } from 'preact/hooks';
import { usePlotDrag } from '../shared/usePlotDrag.ts';

interface PointsDrag {
  /** Where the points are along the x axis, in the drawing's own units; always as many. */
  readonly places: readonly number[];
  readonly size: { readonly width: number; readonly height: number };
  readonly reach: number;
  move(index: number, to: number): void;
}

type PlotPointerEvent = PointerEvent & { readonly currentTarget: SVGElement };

/** Drag any of several points along one axis from one hit area: a press takes the nearest. */
export function usePointsDrag({ places, size, reach, move }: PointsDrag): ReturnType<typeof usePlotDrag> {
  const held = useRef(0);
  const drags = places.map((x, index) => {
    const moveTo = (to: { readonly x: number }): void => move(index, to.x);
    return usePlotDrag({ axis: 'x', handle: { x, y: 0 }, size, reach, move: moveTo, cancel: moveTo });
  });
  const nearest = (event: PlotPointerEvent): number => {
    const box = (event.currentTarget.ownerSVGElement ?? event.currentTarget).getBoundingClientRect();
    const at = ((event.clientX - box.left) / box.width) * size.width;
    const far = places.map((x) => Math.abs(x - at));
    return far.indexOf(Math.min(...far));
  };
  return {
    onPointerDown(event) {
      held.current = nearest(event);
      drags[held.current]?.onPointerDown(event);
    },
    onPointerMove: (event) => drags[held.current]?.onPointerMove(event),
    onPointerUp: (event) => drags[held.current]?.onPointerUp(event),
    onPointerCancel: (event) => drags[held.current]?.onPointerCancel(event),
  };
}
