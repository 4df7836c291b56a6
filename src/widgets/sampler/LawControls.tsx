import { NumberControl } from '../shared/Field.tsx';
import { fill } from '../shared/fill.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import { loadedDie } from '../shared/loadedDie.ts';
import { Presets } from '../shared/Presets.tsx';
import { fair, muRange, params, pRange, sameWeights, sigmaRange, type Controls } from './model.ts';
import { PARAMETER, PROBABILITY } from './printedReading.ts';
import type { Strings } from './strings.ts';
import { Weights } from './Weights.tsx';

interface LawControlsProps {
  readonly id: string;
  readonly state: Controls;
  readonly words: Strings;
  change(part: Partial<Controls>): void;
}

function Die({ id, state, words, change }: LawControlsProps) {
  return (
    <>
      <Weights id={id} weights={state.t} face={state.k} words={words} change={change} />
      <Presets<Controls>
        label={words.presets}
        presets={[
          { name: words.loaded, state: { t: loadedDie }, active: sameWeights(state.t, loadedDie) },
          { name: words.fair, state: { t: fair }, active: sameWeights(state.t, fair) },
        ]}
        change={change}
      />
    </>
  );
}

function Coin({ id, state: { p }, words, change }: LawControlsProps) {
  return (
    <>
      <NumberControl
        id={`${id}-p`}
        label={words.p}
        fieldLabel={words.pField}
        range={pRange}
        value={p}
        valueText={fill(words.pText, { p: formatNumber(p, PROBABILITY) })}
        change={(value) => change({ p: value })}
      />
      <Presets<Controls>
        label={words.presets}
        presets={[
          { name: words.bent, state: { p: params.p.initial }, active: p === params.p.initial },
          { name: words.fairCoin, state: { p: 0.5 }, active: p === 0.5 },
        ]}
        change={change}
      />
    </>
  );
}

function Normal({ id, state: { mu, sigma }, words, change }: LawControlsProps) {
  return (
    <>
      <NumberControl
        id={`${id}-mu`}
        label={words.mu}
        fieldLabel={words.muField}
        range={muRange}
        value={mu}
        valueText={fill(words.muText, { mu: formatNumber(mu, PARAMETER) })}
        change={(value) => change({ mu: value })}
      />
      <NumberControl
        id={`${id}-sigma`}
        label={words.sigma}
        fieldLabel={words.sigmaField}
        range={sigmaRange}
        value={sigma}
        valueText={fill(words.sigmaText, { sigma: formatNumber(sigma, PARAMETER) })}
        change={(value) => change({ sigma: value })}
      />
    </>
  );
}

const byKind = { bern: Coin, bin: Coin, multi: Die, gauss: Normal };

/** The parameters of the law at hand. */
export function LawControls(props: LawControlsProps) {
  const Parameters = byKind[props.state.d];
  return <Parameters {...props} />;
}
