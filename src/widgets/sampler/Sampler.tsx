import { useMemo, useRef, useState } from 'preact/hooks';
import { BigNumber } from '../shared/BigNumber.tsx';
import { Field } from '../shared/Field.tsx';
import { FigureAddress } from '../shared/FigureAddress.tsx';
import { FigureBox } from '../shared/FigureBox.tsx';
import { FigureData } from '../shared/FigureData.tsx';
import { FigureHead } from '../shared/FigureHead.tsx';
import { fill } from '../shared/fill.ts';
import { LiveRegion } from '../shared/LiveRegion.tsx';
import { Predict } from '../shared/Predict.tsx';
import { Segmented } from '../shared/Segmented.tsx';
import { useFigureState } from '../shared/useFigureState.ts';
import { useLater } from '../shared/useLater.ts';
import { WhileShown } from '../shared/WhileShown.tsx';
import type { DrawnFigure } from '../shared/wakeFigures.ts';
import type * as Data from './data.ts';
import type { EquationName } from './equations.ts';
import { layouts } from './layout.ts';
import { LawControls } from './LawControls.tsx';
import { Live } from './Live.tsx';
import { followed, kinds, lawOf, params, thrownBy, type Controls } from './model.ts';
import type { Numbers } from './numbers.ts';
import { Plot } from './Plot.tsx';
import { printedReading, spokenOf, summaryOf } from './printedReading.ts';
import { read } from './reading.ts';
import { Readings } from './Readings.tsx';
import { RunFields } from './RunFields.tsx';
import type { Strings } from './strings.ts';
import { ThrowButtons } from './ThrowButtons.tsx';
import { MOST } from './throws.ts';
import { useRunning } from './useRunning.ts';
import { useThrows } from './useThrows.ts';

export interface SamplerProps extends DrawnFigure {
  readonly words: Strings;
  /** Where the figure of the likelihood stands, as seen from this page. */
  readonly likelihood: string;
  /** What fills the table of the data, in the build; the browser asks for it once the table is opened. */
  readonly data?: typeof Data;
  /** The live equations as HTML, typeset for the initial state; the browser finds them in the page. */
  readonly equations?: Readonly<Record<EquationName, string>>;
}

const loadNumbers = async (): Promise<Numbers> => (await import('./numbers.ts')).numbers;
const loadData = () => import('./data.ts');
const loadPredict = () => import('./predict.ts');

/** One machine that throws: a coin once, a coin n times, a die n times, numbers. */
export function Sampler({ id, number, words, page, likelihood, equations, question, data }: SamplerProps) {
  const plotRef = useRef<HTMLDivElement>(null);
  const figure = useFigureState(id, params);
  const { touched, change, fragment } = figure;
  const numbers = useLater(figure.state.d === 'gauss', loadNumbers);
  // Until what it needs has come, the figure stays as it was.
  const shown = useRef(figure.state);
  if (figure.state.d !== 'gauss' || numbers !== undefined) shown.current = figure.state;
  const state = shown.current;
  const { d, n, s, t, p, mu, sigma } = state;
  const law = useMemo(() => lawOf({ d, t, p, mu, sigma }, numbers), [d, t, p, mu, sigma, numbers]);
  const run = useThrows({ law, seed: s, n });
  const { running, run: start, stop } = useRunning(figure, run.n);
  const index = followed(state);
  const reading = read(run, index);
  const values = printedReading(state, run, reading, words);
  const spoken = spokenOf(state);
  const summary = summaryOf(state, values, words);
  const [opened, setOpened] = useState(false);
  const table = useLater(opened, loadData) ?? data;
  const throwOnce = (): void => change((now) => ({ n: thrownBy(now.n, 1) }));
  return (
    <div
      class="figure-body ui"
      data-kind={d}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key.toLowerCase() === 't' && !event.ctrlKey && !event.metaKey && !event.altKey) throwOnce();
      }}
    >
      <FigureHead
        title={`${number}　${words.title}`}
        words={words}
        used={touched}
        fragment={fragment}
        reset={() => {
          stop();
          figure.reset();
        }}
      />
      <FigureBox
        plotRef={plotRef}
        plot={layouts.map((layout) => (
          <WhileShown>
            <Plot {...{ layout, words, run, index, spoken, values, summary }} follow={d === 'multi' ? change : undefined} />
          </WhileShown>
        ))}
        actions={<ThrowButtons {...{ words, change, stop }} thrown={run.n} goal={running ? MOST : n} busy={running || run.n < n} run={start} />}
        side={
          <>
            <div class="figure-controls needs-script">
              <Field label={words.kind}>
                <Segmented name={`${id}-d`} label={words.kind} options={kinds.map((value) => ({ value, content: words[value] }))} value={figure.state.d} change={(value) => change({ d: value })} />
              </Field>
              <LawControls id={id} state={state} words={words} change={change} />
              <RunFields {...{ state, words, change }} />
            </div>
            <Readings {...{ reading, values, spoken, words }} />
            <BigNumber
              name="distance"
              value={Math.abs(reading.difference)}
              text={values['distance'] ?? ''}
              unit={words[`${spoken}Unit`]}
              means={fill(words[`${spoken}Means`], values)}
              formula={words[`${spoken}Formula`]}
            />
            {d === 'multi' && (
              <a class="sampler-onward" data-place={likelihood} href={`${likelihood}?m=${run.counts.join(',')}`}>
                {words.likelihood}
              </a>
            )}
            <FigureAddress sentence={words.address} values={values} page={page} fragment={fragment} />
          </>
        }
        live={<Live kind={d} run={run} words={words} equations={equations} />}
      />
      <Predict<Controls> id={id} seed={state.q} drawn={question} load={loadPredict} words={words} change={(q) => change({ q })} show={change} />
      <FigureData
        name={`${id}-${d}-s${s}`}
        words={words}
        caption={fill(words.dataCaption, values)}
        columns={table?.dataColumns(spoken, words)}
        rows={table?.tableRows(run)}
        csv={async () => (await loadData()).traceRows(run)}
        open={() => setOpened(true)}
      />
      <LiveRegion text={running ? '' : summary} />
    </div>
  );
}
