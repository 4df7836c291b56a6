import { formatNumber, printed } from '../shared/formatNumber.ts';
import type { Slot } from '../shared/LiveEquation.tsx';
import type { Loss, Reading, State } from './model.ts';
import { PROBABILITY } from './printedReading.ts';

type Slots = Readonly<Record<string, Slot>>;

/** One text for each live equation. */
export type EquationTexts = Readonly<Record<Loss, string>>;

const below = (value: number): Slot => ({ text: formatNumber(value, PROBABILITY), value });

function result(value: number): Slots {
  const { relation, digits } = printed(value, PROBABILITY);
  return { relation: { text: relation }, gradient: { text: digits, value } };
}

/** What the slots of the live equations hold: the numbers of the true class. */
export function equationSlots({ y }: Pick<State, 'y'>, { p, gradient, meanResidual }: Reading): Record<Loss, Slots> {
  const [probability = Number.NaN, ce = Number.NaN, mse = Number.NaN] = [p, gradient.ce, gradient.mse].map((values) => values[y - 1]);
  const k: Slot = { text: String(y) };
  return {
    ce: { k, p: below(probability), ...result(ce) },
    mse: { k, p: below(probability), r: below(ce), mean: below(meanResidual), ...result(mse) },
  };
}

function slot(slots: Slots, name: string, as?: string): string {
  const { text, value } = slots[name] ?? { text: '' };
  const quoted = as === undefined || value === undefined ? '' : `,value=${as},number=${value}`;
  return `\\htmlData{slot=${name}${quoted}}{{${text.replace('−', '-')}}}`;
}

/** The TeX of the live equations in a state; the build typesets it once and the figure changes the slots. */
export function equationTex({ ce, mse }: Record<Loss, Slots>): EquationTexts {
  const k = `_{${slot(ce, 'k')}}`;
  const slope = (of: string): string => String.raw`\frac{\partial ${of}}{\partial z${k}}`;
  const equals = (slots: Slots, of: Loss): string => `\\mathrel{${slot(slots, 'relation')}}\\${of}{${slot(slots, 'gradient', `true-${of}`)}}`;
  return {
    ce: String.raw`${slope(String.raw`\ce{L_{\text{CE}}}`)}=r${k}=\underbrace{\model{p${k}}}_{${slot(ce, 'p', 'true-p')}}-\underbrace{\data{y${k}}}_{1}${equals(ce, 'ce')}`,
    mse: String.raw`${slope(String.raw`\mse{L_{\text{MSE}}}`)}=\underbrace{\hl{\model{p${k}}}}_{${slot(mse, 'p', 'true-p')}}\Bigl(\underbrace{r${k}}_{${slot(mse, 'r', 'true-ce')}}-\underbrace{\textstyle\sum_j\model{p_j}r_j}_{${slot(mse, 'mean', 'mean-residual')}}\Bigr)${equals(mse, 'mse')}`,
  };
}
