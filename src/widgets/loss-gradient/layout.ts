import { frame, type Frame } from '../../plot/frame.ts';
import { zInterval } from './model.ts';

/** A drawing for a width: the same panels and the same 13 px text, laid out anew instead of scaled. */
export interface Layout {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  readonly height: number;
  readonly loss: Frame;
  readonly pull: Frame;
  /** The panel of σ(z), σ′(z) and the tangent, a drawing of its own under (or without) the other two. */
  readonly sigmoid: Frame;
  readonly sigmoidHeight: number;
  /** Half the length of the tangent. */
  readonly tangentReach: number;
}

interface Measures {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly lossHeight: number;
  readonly pullHeight: number;
  readonly sigmoidHeight: number;
}

/** Between the two panels: where the handle runs. */
const HANDLE_STRIP = 46;
export const SIGMOID_HANDLE = HANDLE_STRIP / 2;
const ABOVE = 14;
const BELOW = 44;

function layout(name: Layout['name'], { width, left, right, lossHeight, pullHeight, sigmoidHeight }: Measures): Layout {
  const box = { left, width: width - left - right };
  const loss = frame({ ...box, top: ABOVE, height: lossHeight }, zInterval, [0, 8]);
  const pull = frame({ ...box, top: loss.bottom + HANDLE_STRIP, height: pullHeight }, zInterval, [0, 1]);
  const sigmoid = frame({ ...box, top: HANDLE_STRIP, height: sigmoidHeight }, zInterval, [0, 1]);
  return { name, width, height: pull.bottom + BELOW, loss, pull, sigmoid, sigmoidHeight: sigmoid.bottom + BELOW, tangentReach: width / 7 };
}

export const wide = layout('wide', { width: 620, left: 36, right: 14, lossHeight: 178, pullHeight: 132, sigmoidHeight: 150 });
export const narrow = layout('narrow', { width: 358, left: 30, right: 12, lossHeight: 132, pullHeight: 108, sigmoidHeight: 124 });
export function handleHeight({ loss, pull }: Layout): number {
  return (loss.bottom + pull.top) / 2;
}

export const layouts: readonly Layout[] = [wide, narrow];
