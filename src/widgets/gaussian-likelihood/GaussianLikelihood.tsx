import { BigNumber } from '../shared/BigNumber.tsx';
import { Field, NumberControl } from '../shared/Field.tsx';
import { FigureAddress } from '../shared/FigureAddress.tsx';
import { FigureBox } from '../shared/FigureBox.tsx';
import { FigureHead } from '../shared/FigureHead.tsx';
import { formatNumber } from '../shared/formatNumber.ts';
import { Label } from '../shared/Label.tsx';
import { LiveEquation } from '../shared/LiveEquation.tsx';
import { LiveRegion } from '../shared/LiveRegion.tsx';
import { Predict } from '../shared/Predict.tsx';
import { Presets } from '../shared/Presets.tsx';
import { Segmented } from '../shared/Segmented.tsx';
import { useFigureState } from '../shared/useFigureState.ts';
import { useNudge } from '../shared/useNudge.ts';
import { WhileShown } from '../shared/WhileShown.tsx';
import type { DrawnFigure } from '../shared/wakeFigures.ts';
import type { background } from './backgrounds.tsx';
import { CurveData } from './Data.tsx';
import { Drawing } from './Drawing.tsx';
import { equationSlots } from './equations.ts';
import { layouts } from './layout.ts';
import { isAt, muRange, params, presets, read, sRange, type Controls } from './model.ts';
import { PointFields } from './PointFields.tsx';
import { DATUM, printedReading, RATIO, sentence } from './printedReading.ts';
import { Readings } from './Readings.tsx';
import type { Strings } from './strings.ts';

/** What the build alone draws, and typesets for the initial state. The browser finds it in the page. */
export interface Still {
  readonly equation: readonly string[];
  readonly background: typeof background;
}

export interface FigureProps extends DrawnFigure {
  readonly words: Strings;
  readonly still?: Still;
}

const loadPredict = () => import('./predict.ts');

/** Data under a Gaussian: the likelihood of μ and σ, and the squares of the residuals that it rests on. */
export function GaussianLikelihood({ id, number, words, page, still, question }: FigureProps) {
  const { state, touched, change, reset, fragment } = useFigureState(id, params);
  const [plotRef, nudged] = useNudge<HTMLDivElement>();
  const { mu, s, free } = state;
  const reading = read(state);
  const summary = sentence(free ? words.freeSummary : words.summary, state, reading);
  const valueText = sentence(words.valueText, state, reading);
  const named = presets(state.x);
  return (
    <div class="figure-body ui" data-free={free}>
      <FigureHead title={`${number}　${words.title}`} words={words} used={touched} fragment={fragment} reset={reset} />
      <FigureBox
        plotRef={plotRef}
        plot={
          <>
            {layouts.map((layout) => (
              <WhileShown>
                <Drawing {...{ layout, words, state, reading, summary, change }} nudged={nudged && !touched} background={still?.background(layout)} />
              </WhileShown>
            ))}
            <PointFields id={id} x={state.x} words={words} change={change} />
          </>
        }
        side={
          <>
            <div class="figure-controls needs-script">
              <Field label={words.sigmaIs}>
                <Segmented
                  name={`${id}-free`}
                  label={words.sigmaIs}
                  options={[
                    { value: 0, content: <Label text={words.fixed} /> },
                    { value: 1, content: <Label text={words.free} /> },
                  ]}
                  value={free ? 1 : 0}
                  change={(value) => change({ free: value === 1 })}
                />
              </Field>
              <NumberControl id={`${id}-mu`} label={words.mu} fieldLabel={words.muField} range={muRange} value={mu} valueText={valueText} change={(value) => change({ mu: value })} />
              <NumberControl id={`${id}-s`} label={words.sigma} fieldLabel={words.sigmaField} range={sRange} value={s} valueText={valueText} change={(value) => change({ s: value })} />
              <Presets<Controls>
                label={words.presets}
                presets={[
                  { name: words.atMean, state: named.atMean },
                  { name: words.atBest, state: named.atBest },
                  { name: <Label text={`*σ* = ${formatNumber(named.tooSmall.s, DATUM)}`} />, state: named.tooSmall },
                ].map((preset) => ({ ...preset, active: isAt(state, preset.state) }))}
                change={change}
              />
            </div>
            <Readings reading={reading} free={free} words={words} />
            {free ? (
              <BigNumber name="best-variance" value={reading.bestVariance} text={formatNumber(reading.bestVariance, RATIO)} unit="" means={words.bestVarianceMeans} formula="*S*/*N*" />
            ) : (
              <BigNumber name="ratio" value={reading.ratio} text={formatNumber(reading.ratio, RATIO)} unit={words.ratioUnit} means={words.ratioMeans} formula="*N*/*σ*²" />
            )}
            <FigureAddress sentence={words.address} values={printedReading(state, reading)} page={page} fragment={fragment} />
          </>
        }
        live={[0, 1].map((part) => <LiveEquation slots={equationSlots(reading)} html={still?.equation[part]} />)}
      />
      <Predict<Controls> id={id} seed={state.q} drawn={question} load={loadPredict} words={words} change={(q) => change({ q })} show={change} />
      <CurveData id={id} state={state} words={words} />
      <LiveRegion text={summary} />
    </div>
  );
}
