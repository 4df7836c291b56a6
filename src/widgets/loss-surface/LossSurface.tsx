import { useMemo, useRef } from 'preact/hooks';
import { BigNumber } from '../shared/BigNumber.tsx';
import { Checkbox } from '../shared/Checkbox.tsx';
import { NumberControl } from '../shared/Field.tsx';
import { FigureAddress } from '../shared/FigureAddress.tsx';
import { FigureBox } from '../shared/FigureBox.tsx';
import { FigureHead } from '../shared/FigureHead.tsx';
import { fill } from '../shared/fill.ts';
import { formatRatio } from '../shared/formatNumber.ts';
import { LiveEquation } from '../shared/LiveEquation.tsx';
import { LiveRegion } from '../shared/LiveRegion.tsx';
import { Predict } from '../shared/Predict.tsx';
import { Presets } from '../shared/Presets.tsx';
import { useFigureState } from '../shared/useFigureState.ts';
import { WhileShown } from '../shared/WhileShown.tsx';
import type { DrawnFigure } from '../shared/wakeFigures.ts';
import type { background } from './backgrounds.tsx';
import { SurfaceData } from './Data.tsx';
import type * as Data from './data.ts';
import { equationSlots, type EquationTexts } from './equations.ts';
import { layouts } from './layout.ts';
import { angleRange, biasRange, params, placeOf, presets, read, weightRange, type Controls } from './model.ts';
import { printedReading, sentence } from './printedReading.ts';
import { Readings } from './Readings.tsx';
import { sceneOf } from './scene.ts';
import type { Strings } from './strings.ts';
import { SlicePlot } from './SlicePlot.tsx';
import { SurfacePlot } from './SurfacePlot.tsx';
import { shiftsOf, useGround } from './useGround.ts';

/** The live equations as HTML, typeset for the initial state, and what lies under the drawings. */
export interface Still {
  readonly equations: EquationTexts;
  readonly background: typeof background;
  readonly data: typeof Data;
}

export interface FigureProps extends DrawnFigure {
  readonly words: Strings;
  /** What the build alone draws. The browser finds it in the page. */
  readonly still?: Still;
}

const loadPredict = () => import('./predict.ts');

/** Two losses over two weights: a bowl, and a plateau with a lip. */
export function LossSurface({ id, number, words, page, still, question }: FigureProps) {
  const { state, touched, change, reset, fragment } = useFigureState(id, params);
  const plotRef = useRef<HTMLDivElement>(null);
  const { b, flip, a, q } = state;
  const [w1, w2] = placeOf(state);
  const drawn = useGround({ b, flip });
  const reading = useMemo(() => read({ w: [w1, w2], b, flip }), [w1, w2, b, flip]);
  const scenes = { ce: sceneOf('ce', state, reading.ce), mse: sceneOf('mse', state, reading.mse) };
  const summary = sentence(words.summary, state, reading);
  const slices = sentence(words[scenes.mse.slice.convex ? 'slicesConvex' : 'slicesDiffer'], state, reading);
  const slots = equationSlots(reading);
  const numbers = {
    w1: { range: weightRange, value: w1, part: (value: number) => ({ w: [value, w2] }) },
    w2: { range: weightRange, value: w2, part: (value: number) => ({ w: [w1, value] }) },
    a: { range: angleRange, value: a, part: (value: number) => ({ a: value }) },
    b: { range: biasRange, value: b, part: (value: number) => ({ b: value }) },
  };
  return (
    <div class="figure-body ui">
      <FigureHead title={`${number}　${words.title}`} words={words} used={touched} fragment={fragment} reset={reset} />
      <FigureBox
        plotRef={plotRef}
        plot={
          <>
            {layouts.map((layout) => (
              <WhileShown>
                <SurfacePlot {...{ layout, words, reading, scenes, drawn, change }} controls={state} still={still?.background} drawing={fill(words.drawing, { summary })} valueText={sentence(words.placeText, state, reading)} />
              </WhileShown>
            ))}
            {layouts.map((layout) => (
              <WhileShown>
                <SlicePlot {...{ layout, words, scenes }} still={still?.background} drawing={slices} />
              </WhileShown>
            ))}
          </>
        }
        side={
          <>
            <div class="figure-controls needs-script">
              <div class="surface-numbers">
                {(['w1', 'w2', 'a', 'b'] as const).map((name) => {
                  const { range, value, part } = numbers[name];
                  const text = sentence(words[`${name}Text`], state, reading);
                  return <NumberControl {...{ range, value }} id={`${id}-${name}`} label={words[name]} fieldLabel={words[`${name}Field`]} valueText={text} change={(to) => change(part(to))} />;
                })}
              </div>
              <Presets<Controls>
                label={words.presets}
                presets={(['plateau', 'origin', 'cliff'] as const).map((name) => ({
                  name: words[name],
                  state: { w: presets[name] },
                  active: String(presets[name]) === String(state.w),
                }))}
                change={change}
              />
              <Checkbox checked={flip} change={(value) => change({ flip: value })}>
                {words.flip}
              </Checkbox>
            </div>
            <Readings reading={reading} shift={shiftsOf(drawn)} words={words} />
            <BigNumber name="ratio" value={reading.ratio} text={formatRatio(reading.ratio)} unit={words.ratioUnit} means={words.ratioMeans} formula="" />
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
      <SurfaceData id={id} b={b} flip={flip} words={words} data={still?.data} />
      <LiveRegion text={summary} />
    </div>
  );
}
