import { useRef } from 'preact/hooks';

/** A place in a drawing, in its own units. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

interface PlotDrag {
  /** The ways in which the handle may move. */
  readonly axis: 'x' | 'y' | 'xy';
  readonly handle: Place;
  /** The drawing's size in its own units. */
  readonly size: { readonly width: number; readonly height: number };
  /** How near to the handle a press takes hold of it instead of calling it over. */
  readonly reach: number;
  move(to: Place): void;
  /** The browser has taken the gesture for scrolling: the figure goes back to where it was. */
  cancel(from: Place): void;
}

interface Grip {
  readonly pointerId: number;
  /** From the pointer to the handle, kept while dragging so that the handle does not jump under the finger. */
  readonly offset: Place;
  readonly from: Place;
  /** Where on the screen it was pressed. */
  readonly pressed: Place;
  /** It has taken hold: a mouse at once, a finger as soon as it is seen not to scroll. */
  held: boolean;
}

type PlotPointerEvent = PointerEvent & { readonly currentTarget: SVGElement };

/** As far as a finger may stray that only rests, or stops a page that is still moving. */
const STRAY_PX = 6;

/** From `at` to the handle, along the ways it may move, when the handle is within reach. */
function offsetTo({ axis, handle, reach }: Pick<PlotDrag, 'axis' | 'handle' | 'reach'>, at: Place): Place {
  const x = axis === 'y' ? 0 : handle.x - at.x;
  const y = axis === 'x' ? 0 : handle.y - at.y;
  return Math.hypot(x, y) <= reach ? { x, y } : { x: 0, y: 0 };
}

/** Whether a finger drags, and does not scroll, that has come from where it pressed to where it is. */
function isDrag({ clientX, clientY, currentTarget: { classList } }: PlotPointerEvent, pressed: Place): boolean {
  const [x, y] = [Math.abs(clientX - pressed.x), Math.abs(clientY - pressed.y)];
  if (Math.max(x, y) < STRAY_PX) return false;
  return classList.contains('plot-grip') || (classList.contains('plot-hit-y') ? y > x : x > y);
}

/**
 * Drag a handle from anywhere in an SVG drawing: pointer handlers to spread on its hit area. A mouse acts at once; a finger only
 * once it moves along a way that does not scroll the page, so that neither a page scrolled past nor a tap moves anything. Which way a
 * finger scrolls is the hit area's class to say: `plot-hit` (up and down), `plot-hit plot-hit-y` (left and right, for what is dragged up
 * and down), `plot-grip` (not at all).
 */
export function usePlotDrag({ axis, handle, size, reach, move, cancel }: PlotDrag) {
  const grip = useRef<Grip | null>(null);

  const placeOf = (event: PlotPointerEvent): Place => {
    const drawing = event.currentTarget.ownerSVGElement ?? event.currentTarget;
    const box = drawing.getBoundingClientRect();
    return { x: ((event.clientX - box.left) / box.width) * size.width, y: ((event.clientY - box.top) / box.height) * size.height };
  };
  const moveTo = ({ x, y }: Place, offset: Place): void => move({ x: x + offset.x, y: y + offset.y });

  return {
    onPointerDown(event: PlotPointerEvent): void {
      if (event.button !== 0 || !event.isPrimary) return;
      const at = placeOf(event);
      const offset = offsetTo({ axis, handle, reach }, at);
      const held = event.pointerType === 'mouse';
      grip.current = { pointerId: event.pointerId, offset, from: handle, pressed: { x: event.clientX, y: event.clientY }, held };
      event.currentTarget.setPointerCapture(event.pointerId);
      if (held) moveTo(at, offset);
    },
    onPointerMove(event: PlotPointerEvent): void {
      if (grip.current?.pointerId !== event.pointerId) return;
      grip.current.held ||= isDrag(event, grip.current.pressed);
      if (grip.current.held) moveTo(placeOf(event), grip.current.offset);
    },
    onPointerUp(event: PointerEvent): void {
      if (grip.current?.pointerId === event.pointerId) grip.current = null;
    },
    onPointerCancel(event: PointerEvent): void {
      if (grip.current?.pointerId !== event.pointerId) return;
      if (grip.current.held) cancel(grip.current.from);
      grip.current = null;
    },
  };
}
