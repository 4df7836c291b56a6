import { frame, type Frame } from '../../plot/frame.ts';
import { zInterval } from './model.ts';

/** A drawing for a width: the same panels and the same 13 px text, laid out anew instead of scaled. */
export interface Layout {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  readonly height: number;
  /** One logit: the losses over z. */
  readonly loss: Frame;
  /** Under it, a row of marks for each loss over the same z. */
  readonly rug: Frame;
  /** Twelve examples: the plane of their features, for cross-entropy and for squared error. */
  readonly planes: readonly [Frame, Frame];
  /** The box of the probability over the steps; its axis of steps is the race's. */
  readonly strip: { readonly left: number; readonly width: number; readonly top: number; readonly height: number };
}

interface Measures {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly lossHeight: number;
  readonly stripHeight: number;
}

/** Above the losses runs the handle, above the planes stand their names. */
const HANDLE_STRIP = 32;
export const HANDLE_Y = 14;
const PLANES_TOP = 26;
const TO_RUG = 8;
const RUG_HEIGHT = 24;
const BETWEEN = 56;
const BELOW = 44;
const BETWEEN_PLANES = 16;
/** From the planes to the panel beneath, with its name between. */
const PLANES_TO_STRIP = 36;
/** The size of a plane in units of the features: above the examples there is room for the name of one. */
export const PLANE = { x1: 5, low: -4, high: 5, height: 9 } as const;

function layout(name: Layout['name'], { width, left, right, lossHeight, stripHeight }: Measures): Layout {
  const box = { left, width: width - left - right };
  const loss = frame({ ...box, top: HANDLE_STRIP, height: lossHeight }, zInterval, [0, 10]);
  const rug = frame({ ...box, top: loss.bottom + TO_RUG, height: RUG_HEIGHT }, zInterval, [0, 1]);
  const strip = { ...box, top: rug.bottom + BETWEEN, height: stripHeight };
  const unit = Math.min((width - 2 * right - BETWEEN_PLANES) / 2 / (2 * PLANE.x1), (strip.top - PLANES_TO_STRIP - PLANES_TOP) / PLANE.height);
  const plane = (at: number): Frame =>
    frame(
      { left: at, top: PLANES_TOP, width: 2 * PLANE.x1 * unit, height: PLANE.height * unit },
      [-PLANE.x1, PLANE.x1],
      [PLANE.low, PLANE.high],
    );
  const middle = width / 2;
  const planes = [plane(middle - BETWEEN_PLANES / 2 - 2 * PLANE.x1 * unit), plane(middle + BETWEEN_PLANES / 2)] as const;
  return { name, width, height: strip.top + strip.height + BELOW, loss, rug, planes, strip };
}

export const wide = layout('wide', { width: 620, left: 36, right: 14, lossHeight: 122, stripHeight: 150 });
export const narrow = layout('narrow', { width: 358, left: 32, right: 12, lossHeight: 96, stripHeight: 130 });

export const layouts: readonly Layout[] = [wide, narrow];
