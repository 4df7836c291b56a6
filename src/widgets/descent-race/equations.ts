import { formatNumber } from '../shared/formatNumber.ts';
import type { Slot } from '../shared/LiveEquation.tsx';
import type { LossKind } from '../shared/trainingSet.ts';
import { firstStep } from './logitRace.ts';
import type { Controls } from './model.ts';
import { PROBABILITY } from './printedReading.ts';
import { startSlope, trainedOn } from './setRace.ts';

type Slots = Readonly<Record<string, Slot>>;
export type EquationSlots = Readonly<Record<LossKind, Slots>>;
export type EquationTexts = Readonly<Record<LossKind, string>>;

/** The first step may be as short as 5 · 10⁻⁵. */
const FINE = 6;

const ofBoth = <Value>(of: (kind: LossKind) => Value): Readonly<Record<LossKind, Value>> => ({ ce: of('ce'), mse: of('mse') });

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

/** How steep the losses are at the start on the examples. */
export function setSlots(state: Pick<Controls, 'w0' | 'bad'>): EquationSlots {
  const count = trainedOn(state).length;
  return ofBoth((kind) => {
    const slope = startSlope(kind, state);
    return { count: { text: String(count), value: count }, slope: { text: formatNumber(slope, PROBABILITY), value: slope } };
  });
}

const quoted: Readonly<Record<string, (kind: LossKind) => string>> = {
  eta: () => 'eta',
  pull: (kind) => `${kind}-pull`,
  length: (kind) => `${kind}-first-step`,
  count: () => 'examples',
  slope: (kind) => `${kind}-start-slope`,
};

function slot(slots: EquationSlots, kind: LossKind, name: string): string {
  const { text, value } = slots[kind][name] ?? { text: '', value: 0 };
  return `\\htmlData{slot=${name},value=${quoted[name]?.(kind) ?? name},number=${value ?? 0}}{{${text.replace('−', '-')}}}`;
}

const lossName = { ce: String.raw`\ce{L_{\text{CE}}}`, mse: String.raw`\mse{L_{\text{MSE}}}` };

const inHue = { ce: (tex: string): string => `\\ce{${tex}}`, mse: (tex: string): string => `\\mse{${tex}}` };

/** The TeX of the live equations in a state; the build typesets it once and the figure changes the slots. */
export function logitTex(slots: EquationSlots): EquationTexts {
  return ofBoth((kind) => {
    const [eta, pull, length] = ['eta', 'pull', 'length'].map((name) => slot(slots, kind, name));
    return String.raw`z_1-z_0=-\eta\,\frac{d${lossName[kind]}}{dz}=${eta}\times${pull}=${inHue[kind](length ?? '')}`;
  });
}

const factor = { ce: '', mse: String.raw`\,\hl{\model{p(1-p)}}` };

export function setTex(slots: EquationSlots): EquationTexts {
  return ofBoth(
    (kind) =>
      String.raw`\lVert\nabla ${lossName[kind]}\rVert=\bigl\lVert\tfrac1{${slot(slots, kind, 'count')}}\textstyle\sum(\model{p}-\data{y})${factor[kind]}\,\data{x}\bigr\rVert=${inHue[kind](slot(slots, kind, 'slope'))}`,
  );
}


