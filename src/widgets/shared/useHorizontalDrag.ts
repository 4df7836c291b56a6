import { useRef } from 'preact/hooks';

interface HorizontalDrag {
  /** Where the handle is, in the drawing's own units. */
  readonly handle: number;
  /** The width of the drawing in its own units. */
  readonly width: number;
  /** How near to the handle a press takes hold of it instead of calling it over. */
  readonly reach: number;
  move(to: number): void;
  /** The browser has taken the gesture for scrolling: the figure goes back to where it was. */
  cancel(from: number): void;
}

interface Grip {
  readonly pointerId: number;
  /** From the pointer to the handle, kept while dragging so that the handle does not jump under the finger. */
  readonly offset: number;
  readonly from: number;
  moved: boolean;
}

/**
 * Drag a handle left and right from anywhere in an SVG drawing. A mouse acts at once; a finger only once it moves sideways or
 * lifts, because until then it may be about to scroll the page (`touch-action: pan-y`).
 */
export function useHorizontalDrag({ handle, width, reach, move, cancel }: HorizontalDrag) {
  const grip = useRef<Grip | null>(null);

  const positionOf = (event: PointerEvent & { readonly currentTarget: SVGElement }): number => {
    const drawing = event.currentTarget.ownerSVGElement ?? event.currentTarget;
    const box = drawing.getBoundingClientRect();
    return ((event.clientX - box.left) / box.width) * width;
  };

  return {
    onPointerDown(event: PointerEvent & { readonly currentTarget: SVGElement }): void {
      if (event.button !== 0 || !event.isPrimary) return;
      const at = positionOf(event);
      const offset = Math.abs(at - handle) <= reach ? handle - at : 0;
      grip.current = { pointerId: event.pointerId, offset, from: handle, moved: false };
      event.currentTarget.setPointerCapture(event.pointerId);
      if (event.pointerType === 'mouse') move(at + offset);
    },
    onPointerMove(event: PointerEvent & { readonly currentTarget: SVGElement }): void {
      if (grip.current?.pointerId !== event.pointerId) return;
      grip.current.moved = true;
      move(positionOf(event) + grip.current.offset);
    },
    onPointerUp(event: PointerEvent & { readonly currentTarget: SVGElement }): void {
      if (grip.current?.pointerId !== event.pointerId) return;
      if (!grip.current.moved) move(positionOf(event) + grip.current.offset);
      grip.current = null;
    },
    onPointerCancel(event: PointerEvent): void {
      if (grip.current?.pointerId !== event.pointerId) return;
      if (grip.current.moved) cancel(grip.current.from);
      grip.current = null;
    },
  };
}
