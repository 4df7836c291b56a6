import { formatNumber } from '../shared/formatNumber.ts';
import type { Slot } from '../shared/LiveEquation.tsx';
import type { Reading } from './model.ts';
import { LOSS } from './printedReading.ts';

type Slots = Readonly<Record<string, Slot>>;

const number = (value: number): Slot => ({ text: formatNumber(value, LOSS), value });

/** What the slots of the live equation hold. */
export function equationSlots({ here }: Reading): Slots {
  return { squares: number(here.squares), log: number(here.log), nll: number(here.nll) };
}

const slot = (slots: Slots, name: string, as = name): string => {
  const { text, value } = slots[name] ?? { text: '' };
  return `\\htmlData{slot=${name},value=${as},number=${String(value)}}{{${text.replace('−', '-')}}}`;
};

/** The TeX of the live equation in a state, in symbols and in numbers, which stand side by side where there is room. The build typesets it once and the figure changes the slots. */
export function equationTex(slots: Slots): readonly [symbols: string, numbers: string] {
  return [
    String.raw`\model{\mathrm{NLL}}=\frac{N}{\sigma^2}\,\mse{\mathrm{MSE}}+\hl{\frac N2\log(2\pi\sigma^2)}`,
    String.raw`{}=\mse{${slot(slots, 'squares')}}+${slot(slots, 'log', 'log-term')}=\model{${slot(slots, 'nll')}}`,
  ];
}
