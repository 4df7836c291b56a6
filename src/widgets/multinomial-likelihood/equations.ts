import type { Slot } from '../shared/LiveEquation.tsx';
import type { Reading } from './reading.ts';
import { formatNats } from './scene.ts';

type Slots = Readonly<Record<string, Slot>>;

/** One text for each live equation. */
export type EquationTexts = Readonly<Record<'split' | 'entropy', string>>;

const nats = (value: number): Slot => ({ text: formatNats(value), value });

/** What the slots of the live equations hold. */
export function equationSlots({ constant, sum, logLikelihood }: Reading): Record<'split' | 'entropy', Slots> {
  return {
    split: { constant: nats(constant), sum: nats(sum), logLikelihood: nats(logLikelihood) },
    entropy: { total: nats(-sum) },
  };
}

const slot = (slots: Slots, name: string, as: string): string => {
  const { text, value } = slots[name] ?? { text: '' };
  return `\\htmlData{slot=${name},value=${as},number=${value ?? ''}}{{${text.replace('−', '-').replaceAll(',', '{,}').replace('∞', '\\infty ')}}}`;
};

/** The TeX of the live equations in a state; the build typesets it once and the figure changes the slots. */
export function equationTex({ split, entropy }: Record<'split' | 'entropy', Slots>): EquationTexts {
  return {
    split: String.raw`\log\mathcal L(\model{\theta})=\log\frac{n!}{\prod\data{m_k}!}+\sum\data{m_k}\log\model{\theta_k}=\data{${slot(split, 'constant', 'constant')}}\;\ce{${slot(split, 'sum', 'sum')}}=${slot(split, 'logLikelihood', 'log-likelihood')}`,
    entropy: String.raw`-\sum\data{m_k}\log\model{\theta_k}=n\ce{L_{\text{CE}}}=n\,H(\data{y},\model{\theta})=\ce{${slot(entropy, 'total', 'n-cross-entropy')}}`,
  };
}
