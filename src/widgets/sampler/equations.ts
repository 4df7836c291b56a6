import { special } from '../../math/index.ts';
import { printed } from '../shared/formatNumber.ts';
import type { Slot } from '../shared/LiveEquation.tsx';
import { probabilities, type Law } from './law.ts';
import type { Kind } from './model.ts';
import { scientific, type Scientific } from './scientific.ts';
import type { Run } from './throws.ts';

type Slots = Readonly<Record<string, Slot>>;
export type EquationName = 'orders' | 'oneOrder' | 'probability' | 'density';

const DENSITY_DECIMALS = 4;
const NUMBER_DECIMALS = 2;
const PARAMETER_DECIMALS = 1;
/** Between the factorials; KaTeX sets a space of text as this one. */
const SPACE = '\u00a0';

const textSlots = ({ digits, times, power }: Scientific, value?: number): Slots => ({
  digits: value === undefined ? { text: digits } : { text: digits, value },
  times: { text: times },
  power: { text: power },
});

/** The counts that the equation is about: of one throw the latest, else all. */
function countsOf(kind: Kind, { counts, recent }: Run): readonly number[] {
  return kind === 'bern' ? counts.map((_, i) => (i === recent.at(-1) ? 1 : 0)) : counts;
}

/** (8) with the numbers of the state; with two classes it is (7), and of one throw (5). */
function classSlots(kind: Kind, run: Run): Partial<Record<EquationName, Slots>> {
  const thetas = probabilities(run.law);
  const counts = countsOf(kind, run);
  const logOneOrder = counts.reduce((sum, count, i) => sum + special.xLogY(count, thetas[i] ?? 0), 0);
  const logOrders = special.logMultinomial(counts);
  return {
    orders: {
      n: { text: String(kind === 'bern' ? 1 : run.n) },
      factorials: { text: counts.map((count) => `${count}!`).join(SPACE) },
      ...textSlots(scientific(logOrders)),
    },
    oneOrder: {
      first: { text: String(counts[0]) },
      dots: { text: counts.length > 2 ? '⋯' : '' },
      classes: { text: String(counts.length) },
      last: { text: String(counts.at(-1)) },
      ...textSlots(scientific(logOneOrder)),
    },
    probability: textSlots(scientific(logOrders + logOneOrder), Math.exp(logOrders + logOneOrder)),
  };
}

const parameter = (value: number, decimals: number): Slot => ({ text: printed(value, decimals).digits, value });

/** The density at the latest number. */
function densitySlots({ mu, sigma, numbers }: Law & { readonly kind: 'normal' }, x: number): Partial<Record<EquationName, Slots>> {
  const density = numbers.pdf(x, mu, sigma);
  return {
    density: {
      x: parameter(x, NUMBER_DECIMALS),
      minusMu: { text: (mu < 0 ? '+' : '−') + printed(Math.abs(mu), PARAMETER_DECIMALS).digits },
      sigma: parameter(sigma, PARAMETER_DECIMALS),
      density: parameter(density, DENSITY_DECIMALS),
    },
  };
}

/** What the slots of the live equations hold; of an equation that the state does not show, nothing. */
export function equationSlots(kind: Kind, run: Run): Partial<Record<EquationName, Slots>> {
  const { law, recent } = run;
  return law.kind === 'normal' ? densitySlots(law, recent.at(-1) ?? 0) : classSlots(kind, run);
}

/** A slot of an equation; its value, if it is quoted, by a name. */
function slot(slots: Slots | undefined, name: string, quoted?: string): string {
  const { text, value } = slots?.[name] ?? { text: '' };
  const quote = quoted === undefined || value === undefined ? '' : `,value=${quoted},number=${value}`;
  return `\\htmlData{slot=${name}${quote}}{{${text.replace('−', '-').replace('⋯', String.raw`\cdots`).replace('×', String.raw`\times `)}}}`;
}

/** Factorials with spaces between them: text, because that is what the figure will put there. */
const factorialSlot = (slots: Slots | undefined): string =>
  `\\htmlData{slot=factorials}{{\\text{${(slots?.['factorials']?.text ?? '').replaceAll(SPACE, '~')}}}}`;

const valueSlots = (slots: Slots | undefined, quoted?: string): string => `${slot(slots, 'digits', quoted)}${slot(slots, 'times')}^{${slot(slots, 'power')}}`;

/** The TeX of the live equations; the build typesets it once and the figure changes the slots. */
export function equationTex({ orders, oneOrder, probability, density }: Partial<Record<EquationName, Slots>>): Record<EquationName, string> {
  return {
    orders: String.raw`\frac{${slot(orders, 'n')}!}{\data{${factorialSlot(orders)}}}=${valueSlots(orders)}`,
    oneOrder: String.raw`\model{\theta_1}^{\data{${slot(oneOrder, 'first')}}}${slot(oneOrder, 'dots')}\model{\theta_{${slot(oneOrder, 'classes')}}}^{\data{${slot(oneOrder, 'last')}}}=${valueSlots(oneOrder)}`,
    probability: `P=${valueSlots(probability, 'probability')}`,
    density: String.raw`p(\data{x})=(2\pi\cdot\model{${slot(density, 'sigma')}}^2)^{-1/2}\,e^{-(\data{${slot(density, 'x', 'x')}}${slot(density, 'minusMu')})^2/(2\,\cdot\,\model{${slot(density, 'sigma')}}^2)}=${slot(density, 'density', 'density')}`,
  };
}
