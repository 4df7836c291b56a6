import { useMemo } from 'preact/hooks';
import { FigureData } from '../shared/FigureData.tsx';
import { fill } from '../shared/fill.ts';
import { everyStep, logitColumns, logitData, printedRows, tableSteps } from './data.ts';
import { PROBABILITY } from './printedReading.ts';
import type { Race } from './race.ts';
import type { Strings } from './strings.ts';

export interface DataProps<Point> {
  readonly id: string;
  readonly words: Strings;
  readonly race: Race<Point>;
  /** What the sentence over the table names. */
  readonly start: Readonly<Record<string, string>>;
}

/** The numbers behind the race on one logit. */
export function LogitData({ id, words, race, start }: DataProps<number>) {
  return useMemo(
    () => (
      <FigureData
        name={id}
        words={words}
        caption={fill(words.captionOne, start)}
        columns={[words.steps, `${words.ce} *z*`, '*p*', `${words.mse} *z*`, '*p*']}
        rows={printedRows(logitData(race, tableSteps(race)), [0, PROBABILITY, PROBABILITY, PROBABILITY, PROBABILITY])}
        csv={() => [logitColumns, ...logitData(race, everyStep(race.length))]}
      />
    ),
    [id, words, race],
  );
}
