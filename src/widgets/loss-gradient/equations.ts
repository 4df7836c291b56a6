import { printed } from '../shared/formatNumber.ts';
import type { Slot } from '../shared/LiveEquation.tsx';
import { PROBABILITY } from './printedReading.ts';
import type { Controls, Reading } from './model.ts';

type Slots = Readonly<Record<string, Slot>>;

const number = (value: number): Slot => ({ text: printed(value, PROBABILITY).digits, value });
const relation = (value: number): Slot => ({ text: printed(value, PROBABILITY).relation });

/** One text for each live equation. */
export type EquationTexts = Readonly<Record<'ce' | 'mse' | 'sigmoid', string>>;

/** What the slots of the three live equations hold; `…Relation` turns from = to < or > where the digits only bound the value. */
export function equationSlots({ y }: Pick<Controls, 'y'>, { p, q, sigmoidPrime, ce, mse }: Reading): Record<'ce' | 'mse' | 'sigmoid', Slots> {
  return {
    ce: { p: number(p), y: { text: String(y), value: y }, gradient: number(ce.gradient), relation: relation(ce.gradient) },
    mse: { slope: number(sigmoidPrime), gradient: number(mse.gradient), relation: relation(mse.gradient) },
    sigmoid: { p: number(p), q: number(q), slope: number(sigmoidPrime), relation: relation(sigmoidPrime) },
  };
}

const slot = (slots: Slots, name: string, as?: string): string => {
  const { text, value } = slots[name] ?? { text: '' };
  const quoted = as === undefined || value === undefined ? '' : `,value=${as},number=${value}`;
  return `\\htmlData{slot=${name}${quoted}}{{${text.replace('−', '-').replaceAll(',', '{,}')}}}`;
};

const relationSlot = (slots: Slots): string => `\\mathrel{${slot(slots, 'relation')}}`;

/** The TeX of the live equations in a state; the build typesets it once and the figure changes the slots. */
export function equationTex(slots: Record<'ce' | 'mse' | 'sigmoid', Slots>): EquationTexts {
  const { ce, mse, sigmoid } = slots;
  return {
    ce: String.raw`\frac{d\ce{L_{\text{CE}}}}{dz}=\model{p}-\data{y}=\model{${slot(ce, 'p', 'p')}}-\data{${slot(ce, 'y', 'y')}}${relationSlot(ce)}\ce{${slot(ce, 'gradient', 'ce-gradient')}}`,
    mse: String.raw`\frac{d\mse{L_{\text{MSE}}}}{dz}=(\model{p}-\data{y})\,\underbrace{\hl{\model{p(1-p)}}}_{${slot(mse, 'slope', 'sigmoid-prime')}}${relationSlot(mse)}\mse{${slot(mse, 'gradient', 'mse-gradient')}}`,
    sigmoid: String.raw`\model{\sigma'(z)}=\underbrace{\model{\sigma(z)}}_{${slot(sigmoid, 'p', 'p')}}\;\underbrace{\bigl(1-\model{\sigma(z)}\bigr)}_{${slot(sigmoid, 'q', 'one-minus-p')}}${relationSlot(sigmoid)}\model{${slot(sigmoid, 'slope', 'sigmoid-prime')}}`,
  };
}
