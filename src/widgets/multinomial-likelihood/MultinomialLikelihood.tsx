import { BigNumber } from '../shared/BigNumber.tsx';
import { Field } from '../shared/Field.tsx';
import { FigureAddress } from '../shared/FigureAddress.tsx';
import { FigureBox } from '../shared/FigureBox.tsx';
import { FigureData } from '../shared/FigureData.tsx';
import { FigureHead } from '../shared/FigureHead.tsx';
import { fill } from '../shared/fill.ts';
import { Label } from '../shared/Label.tsx';
import { LiveEquation } from '../shared/LiveEquation.tsx';
import { LiveRegion } from '../shared/LiveRegion.tsx';
import { Predict } from '../shared/Predict.tsx';
import { Segmented } from '../shared/Segmented.tsx';
import { useFigureState } from '../shared/useFigureState.ts';
import { useLater } from '../shared/useLater.ts';
import { useNudge } from '../shared/useNudge.ts';
import { usePlaying } from '../shared/usePlaying.ts';
import { WhileShown } from '../shared/WhileShown.tsx';
import type { DrawnFigure } from '../shared/wakeFigures.ts';
import { dataColumns, dataRows, printedRows } from './data.ts';
import { Drawing } from './Drawing.tsx';
import { equationSlots, type EquationTexts } from './equations.ts';
import { layouts } from './layout.ts';
import { kinds, params, position, type Controls } from './model.ts';
import { changeCount, changeKinds, climb, moveAll, moveTheta, toBest, toggleLock, toUniform } from './moves.ts';
import { printedReading, summary } from './printed.ts';
import { read } from './reading.ts';
import { Readings } from './Readings.tsx';
import { Rows } from './Rows.tsx';
import { formatNats } from './scene.ts';
import type { Strings } from './strings.ts';

const STEPS_PER_SECOND = 12;

export interface FigureProps extends DrawnFigure {
  readonly words: Strings;
  /** The live equations as HTML, typeset for the initial state by the build. The browser finds them in the page. */
  readonly still?: EquationTexts;
}

const loadSimplex = () => import('./Simplex.tsx');
const loadPredict = () => import('./predict.ts');

/** Observed counts, and the θ that is to explain them. */
export function MultinomialLikelihood({ id, number, words, page, still, question }: FigureProps) {
  const { state, touched, change, reset, fragment } = useFigureState<Controls>(id, params);
  const [plotRef, nudged] = useNudge<HTMLDivElement>();
  const climbing = usePlaying({
    perSecond: STEPS_PER_SECOND,
    advance() {
      let arrived = false;
      change((now) => {
        const step = climb(now);
        arrived = step.arrived;
        return { t: step.t };
      });
      return !arrived;
    },
  });
  /** What the reader does ends the climb. */
  const act: typeof change = (part) => {
    climbing.stop();
    change(part);
  };
  const { K, t, q } = state;
  const simplex = useLater(K === 3, loadSimplex);
  const at = position(state);
  const reading = read(at);
  const said = summary(at, reading, words);
  const printed = printedReading(at, reading, words);
  const slots = equationSlots(reading);
  return (
    <div class="figure-body ui multinomial-figure">
      <FigureHead title={`${number}　${words.title}`} words={words} used={touched} fragment={fragment} reset={reset} />
      <FigureBox
        plotRef={plotRef}
        plot={[layouts.wide[K], layouts.narrow[K]].map((layout) => (
          <WhileShown key={layout.name + K}>
            <Drawing
              {...{ layout, words, position: at, reading }}
              summary={said}
              Simplex={simplex?.Simplex}
              nudged={nudged && !touched}
              changeTheta={(k, value) => act(moveTheta(k, value))}
              changeAll={(weights) => act(moveAll(weights))}
            />
          </WhileShown>
        ))}
        side={
          <>
            <div class="figure-controls needs-script">
              <Field label={words.kinds}>
                <Segmented
                  name={`${id}-K`}
                  label={words.kinds}
                  options={kinds.map((value) => ({ value, content: <Label text={`*K* = ${value}`} /> }))}
                  value={K}
                  change={(value) => act(changeKinds(value))}
                />
              </Field>
              <Rows
                {...{ id, words, position: at }}
                changeCount={(k, count) => act(changeCount(k, count))}
                changeTheta={(k, value) => act(moveTheta(k, value))}
                toggleLock={(k) => act(toggleLock(k))}
              />
              <div class="control-presets" role="group" aria-label={words.presets}>
                <button type="button" aria-pressed={t === 'u'} onClick={() => act(toUniform)}>
                  {words.uniform}
                </button>
                <button
                  type="button"
                  aria-pressed={t === 'ml'}
                  onClick={() => (matchMedia('(prefers-reduced-motion: reduce)').matches ? change(toBest) : climbing.toggle())}
                >
                  {words.climb}
                </button>
                <button type="button" onClick={async () => act((await import('./shuffle.ts')).shuffle)}>
                  {words.shuffle}
                </button>
              </div>
            </div>
            <Readings reading={reading} words={words} />
            <BigNumber name="gap" value={reading.gap} text={formatNats(reading.gap)} unit="" means={words.gapMeans} formula={words.gapFormula} />
            <FigureAddress sentence={words.address} values={printed} page={page} fragment={fragment} />
          </>
        }
        live={
          <>
            <LiveEquation slots={slots.split} html={still?.split} />
            <LiveEquation slots={slots.entropy} html={still?.entropy} />
          </>
        }
      />
      <Predict<Controls> id={id} seed={q} drawn={question} load={loadPredict} words={words} change={(seed) => change({ q: seed })} show={act} />
      <FigureData
        name={id}
        words={words}
        caption={fill(words.dataCaption, printed)}
        columns={[words.face, '*m*', '*m*/*n*', '*θ*', '*m* log *θ*', '*m*/*θ*']}
        rows={printedRows(reading)}
        csv={() => [dataColumns, ...dataRows(reading)]}
      />
      <LiveRegion text={said} />
    </div>
  );
}
