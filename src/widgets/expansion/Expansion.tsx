import { useRef, useState } from 'preact/hooks';
import { Checkbox } from '../shared/Checkbox.tsx';
import { Field, NumberControl } from '../shared/Field.tsx';
import { FigureAddress } from '../shared/FigureAddress.tsx';
import { FigureBox } from '../shared/FigureBox.tsx';
import { FigureHead } from '../shared/FigureHead.tsx';
import { fill } from '../shared/fill.ts';
import { Label } from '../shared/Label.tsx';
import { LiveEquation } from '../shared/LiveEquation.tsx';
import { LiveRegion } from '../shared/LiveRegion.tsx';
import { Predict } from '../shared/Predict.tsx';
import { Segmented } from '../shared/Segmented.tsx';
import { plainLabel } from '../../plot/mathRuns.ts';
import { useFigureState } from '../shared/useFigureState.ts';
import { WhileShown } from '../shared/WhileShown.tsx';
import type { DrawnFigure } from '../shared/wakeFigures.ts';
import { BinGrid } from './BinGrid.tsx';
import { Brackets } from './Brackets.tsx';
import { Data } from './Data.tsx';
import type * as TermData from './data.ts';
import { Drawing } from './Drawing.tsx';
import { equationSlots, type EquationTexts } from './equations.ts';
import { layouts } from './layout.ts';
import { Ks, nRange, params, spelled, type Controls, type Line } from './model.ts';
import { firstWords } from './orders.ts';
import { printedReading, summaryOf } from './printedReading.ts';
import { read } from './reading.ts';
import { Readings } from './Readings.tsx';
import { Result, Totals } from './Result.tsx';
import type { Strings } from './strings.ts';
import { Steps } from './Steps.tsx';
import { stepsOf } from './steps.ts';
import { WordList } from './WordList.tsx';

export interface FigureProps extends DrawnFigure {
  /** What fills the table of the data, in the build. */
  readonly data?: typeof TermData;
  readonly words: Strings;
  /** Where the chapter's numbered equations stand, as seen from this page: an address up to the number. */
  readonly derivation: string;
  /** The live equations as HTML, typeset for the initial state: what the build alone draws. The browser finds it in the page. */
  readonly equations?: EquationTexts;
}

const loadPredict = () => import('./predict.ts');

/** A power of a sum, expanded word by word: every word falls into the bin of its term. */
export function Expansion({ id, number, words, page, derivation, equations, question, data }: FigureProps) {
  const { state, touched, change, reset, fragment } = useFigureState(id, params);
  const [looked, look] = useState<number>();
  const [pointed, point] = useState<Line | 0>(0);
  const plot = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const { K, n, theta, step } = state;
  const marked = pointed === 0 ? step : pointed;
  const reading = read(state);
  const { word, terms, term, at } = reading;
  const slots = equationSlots(reading);
  const summary = summaryOf(words, state, reading);
  const steps = stepsOf(words, state, reading);
  const meaning = steps.find(({ line }) => line === marked)?.meaning;
  const choose = (bin: number): void => {
    const [first] = firstWords(terms[bin]?.exponents ?? [], 1);
    if (bin !== at && first !== undefined) change({ w: spelled(first) });
  };
  return (
    <div class="figure-body ui" data-marked={marked === 0 ? undefined : marked}>
      <FigureHead title={`${number}　${words.title}`} words={words} used={touched} fragment={fragment} reset={reset} />
      <FigureBox
        plotRef={plot}
        plot={
          <>
            <Brackets id={id} K={K} word={word} words={words} change={(w) => change({ w })} />
            <div class="binned">
              {layouts.map((layout) => (
                <WhileShown>
                  <Drawing layout={layout} controls={state} reading={reading} summary={summary} />
                </WhileShown>
              ))}
              <BinGrid controls={state} reading={reading} words={words} look={look} choose={choose} openWords={() => list.current?.focus()} />
            </div>
            <WordList
              term={terms[looked ?? at] ?? term}
              chosen={spelled(word)}
              words={words}
              listRef={list}
              close={() => plot.current?.querySelector<HTMLElement>('.bins [tabindex="0"]')?.focus()}
            />
          </>
        }
        side={
          <>
            <div class="figure-controls needs-script">
              <Field label={words.variables}>
                <Segmented
                  name={`${id}-K`}
                  label={plainLabel(words.variables)}
                  options={Ks.map((value) => ({ value, content: value }))}
                  value={K}
                  change={(value) => change({ K: value })}
                />
              </Field>
              <NumberControl
                id={`${id}-n`}
                label={words.brackets}
                fieldLabel={words.bracketsField}
                range={nRange}
                value={n}
                valueText={fill(words.valueText, printedReading(state, reading))}
                change={(value) => change({ n: value })}
              />
              <Checkbox checked={theta} change={(value) => change({ theta: value })}>
                <Label text={words.putTheta} />
              </Checkbox>
            </div>
            <Totals reading={reading} theta={theta} words={words} />
            <Readings reading={reading} words={words} />
            <Result reading={reading} theta={theta} words={words} />
            <FigureAddress sentence={words.address} values={printedReading(state, reading)} page={page} fragment={fragment} />
          </>
        }
        live={
          <>
            <LiveEquation slots={slots.count} html={equations?.count} />
            <LiveEquation slots={slots.probability} html={equations?.probability} />
          </>
        }
      />
      <Steps {...{ id, steps, kept: step, marked, words, equations: derivation, point }} keep={(line) => change({ step: line })} />
      <Predict<Controls> id={id} seed={state.q} drawn={question} load={loadPredict} words={words} change={(q) => change({ q })} show={change} />
      <Data id={id} controls={state} reading={reading} words={words} data={data} />
      <LiveRegion text={meaning === undefined ? summary : `${summary} ${meaning}`} />
    </div>
  );
}
