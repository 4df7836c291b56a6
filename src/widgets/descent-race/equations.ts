import { formatNumber } from '../shared/formatNumber.ts';
import type { Slot } from '../shared/LiveEquation.tsx';
import type { LossKind } from '../shared/trainingSet.ts';
import { firstStep } from './logitRace.ts';
import type { Controls } from './model.ts';

type Slots = Readonly<Record<string, Slot>>;
export type EquationSlots = Readonly<Record<LossKind, Slots>>;
export type EquationTexts = Readonly<Record<LossKind, string>>;

/** The first step may be as short as 5 · 10⁻⁵. */
const FINE = 6;

/** What there is of both losses. */
export const ofBoth = <Value>(of: (kind: LossKind) => Value): Readonly<Record<LossKind, Value>> => ({ ce: of('ce'), mse: of('mse') });

/** The first step on one logit. */
export function logitSlots(state: Pick<Controls, 'z0' | 'eta'>): EquationSlots {
  return ofBoth((kind) => {
    const { pull, length } = firstStep(kind, state);
    return {
      eta: { text: String(state.eta), value: state.eta },
      pull: { text: formatNumber(pull, FINE), value: pull },
      length: { text: formatNumber(length, FINE), value: length },
    };
  });
}

const quoted: Readonly<Record<string, (kind: LossKind) => string>> = {
  eta: () => 'eta',
  pull: (kind) => `${kind}-pull`,
  length: (kind) => `${kind}-first-step`,
  count: () => 'examples',
  slope: (kind) => `${kind}-start-slope`,
};

/** A changing part of an equation, as the build typesets it. */
export function slot(slots: EquationSlots, kind: LossKind, name: string): string {
  const { text, value } = slots[kind][name] ?? { text: '', value: 0 };
  return `\\htmlData{slot=${name},value=${quoted[name]?.(kind) ?? name},number=${value ?? 0}}{{${text.replace('−', '-')}}}`;
}

export const lossName = { ce: String.raw`\ce{L_{\text{CE}}}`, mse: String.raw`\mse{L_{\text{MSE}}}` };

export const inHue = { ce: (tex: string): string => `\\ce{${tex}}`, mse: (tex: string): string => `\\mse{${tex}}` };

/** The TeX of the live equations in a state; the build typesets it once and the figure changes the slots. */
export function logitTex(slots: EquationSlots): EquationTexts {
  return ofBoth((kind) => {
    const [eta, pull, length] = ['eta', 'pull', 'length'].map((name) => slot(slots, kind, name));
    return String.raw`z_1-z_0=-\eta\,\frac{d${lossName[kind]}}{dz}=${eta}\times${pull}=${inHue[kind](length ?? '')}`;
  });
}
