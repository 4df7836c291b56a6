import { BigNumber } from '../shared/BigNumber.tsx';
import { Checkbox } from '../shared/Checkbox.tsx';
import { Field, NumberControl } from '../shared/Field.tsx';
import { FigureAddress } from '../shared/FigureAddress.tsx';
import { FigureBox } from '../shared/FigureBox.tsx';
import { FigureHead } from '../shared/FigureHead.tsx';
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
import { formatRatio } from '../shared/formatNumber.ts';
import type { backgrounds } from './backgrounds.tsx';
import { LossData } from './Data.tsx';
import { equationSlots, type EquationTexts } from './equations.ts';
import { layouts } from './layout.ts';
import { LossPlot } from './LossPlot.tsx';
import { params, presetLogits, read, zRange, type Controls, type Label as TrueClass } from './model.ts';
import { printedReading, sentence } from './printedReading.ts';
import { Readings } from './Readings.tsx';
import { SigmoidPlot } from './SigmoidPlot.tsx';
import type { Strings } from './strings.ts';

/** The live equations as HTML, typeset for the initial state, and what lies under the drawings. */
export interface Still {
  readonly equations: EquationTexts;
  readonly backgrounds: typeof backgrounds;
}

export interface FigureProps extends DrawnFigure {
  readonly words: Strings;
  /** What the build alone draws. The browser finds it in the page. */
  readonly still?: Still;
}

const classes: readonly TrueClass[] = [1, 0];

const loadPredict = () => import('./predict.ts');

/** Two losses and their gradients against the logit: the same mistake, two pulls. */
export function LossGradient({ id, number, words, page, still, question }: FigureProps) {
  const { state, touched, change, reset, fragment } = useFigureState(id, params);
  const [plotRef, nudged] = useNudge<HTMLDivElement>();
  const { z, y, sig } = state;
  const reading = read(state);
  const summary = sentence(words.summary, state, reading);
  const slots = equationSlots(state, reading);
  const logits = presetLogits(y);
  const changeZ = (value: number): void => change({ z: value });
  const plots = layouts.map((layout) => ({ layout, words, z, reading, nudged: nudged && !touched, change: changeZ }));
  return (
    <div class="figure-body ui" data-sigmoid={sig}>
      <FigureHead title={`${number}　${words.title}`} words={words} used={touched} fragment={fragment} reset={reset} />
      <FigureBox
        plotRef={plotRef}
        plot={
          <>
            {plots.map((plot) => (
              <WhileShown>
                <LossPlot {...plot} y={y} summary={summary} background={still?.backgrounds.losses({ id, ...plot })} />
              </WhileShown>
            ))}
            <div class="sigmoid-panel">
              {plots.map((plot) => (
                <WhileShown>
                  <SigmoidPlot {...plot} summary={sentence(words.sigmoidSummary, state, reading)} background={still?.backgrounds.sigmoid({ id, ...plot })} />
                </WhileShown>
              ))}
            </div>
          </>
        }
        side={
          <>
            <div class="figure-controls needs-script">
              <Field label={words.trueClass}>
                <Segmented
                  name={`${id}-y`}
                  label={words.trueClass}
                  options={classes.map((value) => ({ value, content: <Label text={`*y* = ${value}`} /> }))}
                  value={y}
                  change={(value) => change({ y: value })}
                />
              </Field>
              <NumberControl
                id={`${id}-z`}
                label={words.logit}
                fieldLabel={words.logitField}
                range={zRange}
                value={z}
                valueText={sentence(words.valueText, state, reading)}
                change={changeZ}
              />
              <Presets<Controls>
                label={words.presets}
                presets={(['wrong', 'unsure', 'right'] as const).map((name) => ({
                  name: words[name],
                  state: { z: logits[name] },
                  active: z === logits[name],
                }))}
                change={change}
              />
              <Checkbox checked={sig} change={(value) => change({ sig: value })}>
                <Label text={words.showSigmoid} />
              </Checkbox>
            </div>
            <Readings reading={reading} words={words} />
            <BigNumber
              name="ratio"
              value={reading.ratio}
              text={formatRatio(reading.ratio)}
              unit={words.ratioUnit}
              means={words.ratioMeans}
              formula="1/*σ*′(*z*)"
            />
            <FigureAddress sentence={words.address} values={printedReading(state, reading)} page={page} fragment={fragment} />
          </>
        }
        live={
          <>
            <LiveEquation slots={slots.ce} html={still?.equations.ce} />
            <LiveEquation slots={slots.mse} html={still?.equations.mse} />
            <div class="sigmoid-panel">
              <LiveEquation slots={slots.sigmoid} html={still?.equations.sigmoid} />
            </div>
          </>
        }
      />
      <Predict<Controls> id={id} seed={state.q} drawn={question} load={loadPredict} words={words} change={(q) => change({ q })} show={change} />
      <LossData id={id} y={y} words={words} />
      <LiveRegion text={summary} />
    </div>
  );
}
