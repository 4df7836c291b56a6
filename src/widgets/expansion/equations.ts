import { formatNumber, printed } from '../shared/formatNumber.ts';
import type { Slot } from '../shared/LiveEquation.tsx';
import { ONE_ORDER, PROBABILITY } from './printedReading.ts';
import type { Reading } from './reading.ts';

type Slots = Readonly<Record<string, Slot>>;

/** KaTeX sets `~` as this space; beside an exclamation mark it keeps factorials apart. */
const SPACE = '\u00a0';

/** One text for each live equation. */
export type EquationTexts = Readonly<Record<'count' | 'probability', string>>;

/** What the slots of the live equations hold: (18) for the present term, and (8), which it becomes once θ stands for x. */
export function equationSlots({ word, term: { exponents, coefficient, oneOrder, probability } }: Reading): Record<keyof EquationTexts, Slots> {
  const whole = { text: formatNumber(coefficient, 0), value: coefficient };
  const { relation, digits } = printed(probability, PROBABILITY);
  return {
    count: {
      n: { text: String(word.length) },
      factorials: { text: exponents.map((r) => `${r}!`).join(SPACE) },
      coefficient: whole,
    },
    probability: {
      coefficient: whole,
      'one-order': { text: formatNumber(oneOrder, ONE_ORDER), value: oneOrder },
      relation: { text: relation },
      probability: { text: digits, value: probability },
    },
  };
}

const slot = (slots: Slots, name: string): string => {
  const { text, value } = slots[name] ?? { text: '' };
  const quoted = value === undefined ? '' : `,value=${name},number=${value}`;
  return `\\htmlData{slot=${name}${quoted}}{{${text.replaceAll(SPACE, '~')}}}`;
};

/** The TeX of the live equations in a state; the build typesets it once and the figure changes the slots. */
export function equationTex({ count, probability }: Record<keyof EquationTexts, Slots>): EquationTexts {
  return {
    count: String.raw`\frac{n!}{r_1!\cdots r_K!}=\frac{${slot(count, 'n')}!}{${slot(count, 'factorials')}}=${slot(count, 'coefficient')}`,
    probability: String.raw`\frac{n!}{m_1!\cdots m_K!}\,\model{\theta_1^{m_1}\cdots\theta_K^{m_K}}=${slot(probability, 'coefficient')}\times\model{${slot(probability, 'one-order')}}\mathrel{${slot(probability, 'relation')}}\model{${slot(probability, 'probability')}}`,
  };
}
