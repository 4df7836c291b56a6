import { formatNumber } from '../shared/formatNumber.ts';
import { inHue, lossName, ofBoth, slot, type EquationSlots, type EquationTexts } from './equations.ts';
import type { Controls } from './model.ts';
import { PROBABILITY } from './printedReading.ts';
import { startSlope, trainedOn } from './setRace.ts';

/** How steep the losses are at the start on the examples. */
export function setSlots(state: Pick<Controls, 'w0' | 'bad'>): EquationSlots {
  const count = trainedOn(state).length;
  return ofBoth((kind) => {
    const slope = startSlope(kind, state);
    return { count: { text: String(count), value: count }, slope: { text: formatNumber(slope, PROBABILITY), value: slope } };
  });
}

const factor = { ce: '', mse: String.raw`\,\hl{\model{p(1-p)}}` };

export function setTex(slots: EquationSlots): EquationTexts {
  return ofBoth(
    (kind) =>
      String.raw`\lVert\nabla ${lossName[kind]}\rVert=\bigl\lVert\tfrac1{${slot(slots, kind, 'count')}}\textstyle\sum(\model{p}-\data{y})${factor[kind]}(\data{x},1)\bigr\rVert=${inHue[kind](slot(slots, kind, 'slope'))}`,
  );
}
