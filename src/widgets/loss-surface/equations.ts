import { formatNumber } from '../shared/formatNumber.ts';
import type { Slot } from '../shared/LiveEquation.tsx';
import type { LossKind } from '../shared/trainingSet.ts';
import { PROBABILITY } from './printedReading.ts';
import type { LossReading, Reading } from './model.ts';

type Slots = Readonly<Record<'first' | 'second', Slot>>;

export type EquationTexts = Readonly<Record<LossKind, string>>;

function slotsOf({ gradient }: LossReading): Slots {
  const [first, second] = gradient.map((value): Slot => ({ text: formatNumber(value, PROBABILITY), value })) as [Slot, Slot];
  return { first, second };
}

/** What the slots of the two live equations hold: both components of the gradient. */
export function equationSlots({ ce, mse }: Pick<Reading, LossKind>): Record<LossKind, Slots> {
  return { ce: slotsOf(ce), mse: slotsOf(mse) };
}

function vector(kind: LossKind, slots: Slots): string {
  const component = (name: keyof Slots, quoted: string): string => {
    const { text, value } = slots[name];
    return `\\${kind}{\\htmlData{slot=${name},value=${kind}-gradient-${quoted},number=${value}}{{${text.replace('−', '-')}}}}`;
  };
  return `(${component('first', '1')},\\ ${component('second', '2')})`;
}

/** The TeX of the live equations in a state; the build typesets it once and the figure changes the slots. */
export function equationTex(slots: Record<LossKind, Slots>): EquationTexts {
  const error = String.raw`(\model{p_i}-\data{y_i})`;
  return {
    ce: String.raw`\nabla\ce{L_{\text{CE}}}=\frac1n\sum${error}\,\data{x_i}=${vector('ce', slots.ce)}`,
    mse: String.raw`\nabla\mse{L_{\text{MSE}}}=\frac1n\sum${error}\,\hl{\model{p_i(1-p_i)}}\,\data{x_i}=${vector('mse', slots.mse)}`,
  };
}
