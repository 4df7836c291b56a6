import { BigNumber } from '../shared/BigNumber.tsx';
import { Field } from '../shared/Field.tsx';
import { FigureAddress } from '../shared/FigureAddress.tsx';
import { FigureBox } from '../shared/FigureBox.tsx';
import { FigureHead } from '../shared/FigureHead.tsx';
import { formatRatio } from '../shared/formatNumber.ts';
import { LiveEquation } from '../shared/LiveEquation.tsx';
import { LiveRegion } from '../shared/LiveRegion.tsx';
import { snap } from '../shared/params.ts';
import { Predict } from '../shared/Predict.tsx';
import { Presets } from '../shared/Presets.tsx';
import { Segmented } from '../shared/Segmented.tsx';
import { useFigureState } from '../shared/useFigureState.ts';
import { useNudge } from '../shared/useNudge.ts';
import { WhileShown } from '../shared/WhileShown.tsx';
import type { DrawnFigure } from '../shared/wakeFigures.ts';
import type { background } from './backgrounds.tsx';
import { Data } from './Data.tsx';
import { Drawing } from './Drawing.tsx';
import { equationSlots, type EquationTexts } from './equations.ts';
import { layouts } from './layout.ts';
import { Logits } from './Logits.tsx';
import { classes, params, presetLogits, read, withLogit, zRange, type Controls } from './model.ts';
import { printedReading, sentence } from './printedReading.ts';
import { Curvatures, Readings } from './Readings.tsx';
import type { Strings } from './strings.ts';

/** The live equations as HTML, typeset for the initial state, and what lies under the drawings. */
export interface Still {
  readonly equations: EquationTexts;
  readonly background: typeof background;
}

export interface FigureProps extends DrawnFigure {
  readonly words: Strings;
  /** What the build alone draws. The browser finds it in the page. */
  readonly still?: Still;
}

const loadPredict = () => import('./predict.ts');

/** Three logits, their probabilities, and the gradients of two losses in the logits. */
export function SoftmaxGradient({ id, number, words, page, still, question }: FigureProps) {
  const { state, touched, change, reset, fragment } = useFigureState(id, params);
  const [plotRef, nudged] = useNudge<HTMLDivElement>();
  const { y, c, q } = state;
  const reading = read(state);
  const summary = sentence(words.summary, state, reading);
  const slots = equationSlots(state, reading);
  const presets = presetLogits(y);
  const changeLogit = (i: number, value: number): void => change(({ z }) => ({ z: withLogit(z, i, snap(zRange, value)) }));
  return (
    <div class="figure-body ui">
      <FigureHead title={`${number}　${words.title}`} words={words} used={touched} fragment={fragment} reset={reset} />
      <FigureBox
        plotRef={plotRef}
        plot={
          <>
            {layouts.map((layout) => (
              <WhileShown>
                <Drawing
                  {...{ layout, words, y, reading, summary }}
                  nudged={nudged && !touched}
                  background={still?.background({ layout, words })}
                  move={(k, value) => changeLogit(k - 1, value - c)}
                />
              </WhileShown>
            ))}
            <Readings reading={reading} words={words} />
          </>
        }
        side={
          <>
            <div class="figure-controls needs-script">
              <div class="softmax-class">
                <Field label={words.trueClass}>
                  <Segmented
                    name={`${id}-y`}
                    label={words.trueClass}
                    options={classes.map((value) => ({ value, content: value }))}
                    value={y}
                    change={(value) => change({ y: value })}
                  />
                </Field>
              </div>
              <Presets<Controls>
                label={words.presets}
                presets={(['wrong', 'unsure', 'right'] as const).map((name) => ({
                  name: words[name],
                  state: { z: presets[name] },
                  active: state.z.join() === presets[name].join(),
                }))}
                change={change}
              />
              <Logits {...{ id, state, reading, words, changeLogit, change }} />
            </div>
            <BigNumber
              name="ratio"
              value={reading.ratio}
              text={formatRatio(reading.ratio)}
              unit={words.ratioUnit}
              means={words.ratioMeans}
              formula="|*p* − *y*|/|*J*(*p* − *y*)|"
            />
            <Curvatures reading={reading} words={words} />
            <FigureAddress sentence={words.address} values={printedReading(state, reading)} page={page} fragment={fragment} />
          </>
        }
        live={
          <>
            <LiveEquation slots={slots.ce} html={still?.equations.ce} />
            <LiveEquation slots={slots.mse} html={still?.equations.mse} />
          </>
        }
      />
      <Predict<Controls> id={id} seed={q} drawn={question} load={loadPredict} words={words} change={(seed) => change({ q: seed })} show={change} />
      <Data {...{ id, state, reading, words }} />
      <LiveRegion text={summary} />
    </div>
  );
}
