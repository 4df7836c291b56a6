import { useMemo } from 'preact/hooks';
import { BigNumber } from '../shared/BigNumber.tsx';
import { FigureAddress } from '../shared/FigureAddress.tsx';
import { FigureBox } from '../shared/FigureBox.tsx';
import { FigureHead } from '../shared/FigureHead.tsx';
import { LiveEquation } from '../shared/LiveEquation.tsx';
import { LiveRegion } from '../shared/LiveRegion.tsx';
import { Predict } from '../shared/Predict.tsx';
import { useFigureState } from '../shared/useFigureState.ts';
import { useLater } from '../shared/useLater.ts';
import { useNudge } from '../shared/useNudge.ts';
import { WhileShown } from '../shared/WhileShown.tsx';
import type { DrawnFigure } from '../shared/wakeFigures.ts';
import type { Background } from './backgrounds.tsx';
import { Controls } from './Controls.tsx';
import { LogitData } from './Data.tsx';
import { logitSlots, type EquationTexts } from './equations.ts';
import { layouts, type Layout } from './layout.ts';
import { logitRace } from './logitRace.ts';
import { LogitPlot } from './LogitPlot.tsx';
import { losses, params, type Controls as State, type Course } from './model.ts';
import { Play } from './Play.tsx';
import { AVERAGE, printedStart, PROBABILITY, sayOne } from './printedReading.ts';
import { Readings } from './Readings.tsx';
import { printedRunners, printedVerdict } from './runners.ts';
import type { SetCourse } from './setCourse.ts';
import type { Strings } from './strings.ts';

export interface FigureProps extends DrawnFigure {
  readonly words: Strings;
  /** What only the build draws and typesets; the browser keeps what stands in the page. */
  readonly still?: {
    background(layout: Layout, words: Strings): Background;
    readonly equations: Readonly<Record<Course, EquationTexts>>;
    /** The characters of what is not drawn at first: the page's fonts are cut to the text of the page. */
    readonly later: { readonly regular: string; readonly bold: string };
  };
}

const loadSetCourse = async (): Promise<SetCourse> => (await import('./setCourse.ts')).setCourse;

const loadPredict = () => import('./predict.ts');

/** Gradient descent with two losses from the same start: on one logit, or on twelve examples. */
export function DescentRace({ id, number, words, page, still, question }: FigureProps) {
  const { state, touched, change, reset, fragment } = useFigureState(id, params);
  const [plotRef, nudged] = useNudge<HTMLDivElement>();
  const { on, z0, w0, eta, t, bad } = state;
  const one = useMemo(() => logitRace({ z0, eta }), [z0, eta]);
  const course = useLater(on === 'set', loadSetCourse);
  const set = useMemo(() => course?.race({ w0, eta, bad }), [course, w0, eta, bad]);
  const start = printedStart(state);
  const said = set === undefined ? sayOne(state, one, words) : (course?.say(state, set, words) ?? '');
  const race = set ?? one;
  const shown = set === undefined ? printedVerdict(one, words) : printedVerdict(set, words);
  return (
    <div class="figure-body ui">
      <FigureHead title={`${number}　${words.title}`} words={words} used={touched} fragment={fragment} reset={reset} />
      <FigureBox
        plotRef={plotRef}
        plot={
          <>
            <div hidden={set !== undefined}>
              {layouts.map((layout) => (
                <WhileShown>
                  <LogitPlot
                    {...{ layout, words, state, change }}
                    race={one}
                    summary={sayOne(state, one, words)}
                    nudged={nudged && !touched}
                    background={still?.background(layout, words)}
                  />
                </WhileShown>
              ))}
            </div>
            {set !== undefined && course !== undefined && layouts.map((layout) => <course.Plot {...{ layout, words, state, change }} race={set} summary={said} />)}
          </>
        }
        actions={<Play {...{ words, change }} length={race.length} />}
        side={
          <>
            <Controls {...{ id, words, state, change }} />
            {set === undefined ? (
              <Readings words={words} columns={[words.stepsNeeded, words.pNow]} runners={printedRunners(one, t, 'p', PROBABILITY)} />
            ) : (
              <Readings words={words} columns={[words.stepsNeeded, words.meanNow]} runners={printedRunners(set, t, 'mean-p', AVERAGE)} />
            )}
            <BigNumber {...shown} formula="" />
            <div data-answers={still?.later.regular}>
              <b data-answers={still?.later.bold} />
            </div>
            <FigureAddress sentence={set === undefined ? words.addressOne : words.addressSet} values={start} page={page} fragment={fragment} />
          </>
        }
        live={
          <>
            <div class="race-live" hidden={set !== undefined}>
              {losses.map((kind) => (
                <LiveEquation slots={logitSlots(state)[kind]} html={still?.equations.one[kind]} />
              ))}
            </div>
            <div class="race-live" hidden={set === undefined}>
              {losses.map((kind) => (
                <LiveEquation slots={course?.slots(state)[kind] ?? {}} html={still?.equations.set[kind]} />
              ))}
            </div>
          </>
        }
      />
      <Predict<State> id={id} seed={state.q} drawn={question} load={loadPredict} words={words} change={(q) => change({ q })} show={change} />
      {set === undefined || course === undefined ? <LogitData {...{ id, words, start }} race={one} /> : <course.Data {...{ id, words, start }} race={set} />}
      <LiveRegion text={said} />
    </div>
  );
}
