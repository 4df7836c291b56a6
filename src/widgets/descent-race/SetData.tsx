import { useMemo } from 'preact/hooks';
import { FigureData } from '../shared/FigureData.tsx';
import { fill } from '../shared/fill.ts';
import type { Weights } from '../shared/trainingSet.ts';
import type { DataProps } from './Data.tsx';
import { everyStep, printedRows, tableSteps } from './data.ts';
import { AVERAGE } from './printedReading.ts';
import { setColumns, setData, setTable } from './setData.ts';

/** The numbers behind the race on the examples. */
export function SetData({ id, words, race, start }: DataProps<Weights>) {
  return useMemo(
    () => (
      <FigureData
        name={`${id}-set`}
        words={words}
        caption={fill(words.captionSet, start)}
        columns={[words.steps, `${words.ce} ${words.meanNow}`, words.right, `${words.mse} ${words.meanNow}`, words.right]}
        rows={printedRows(setTable(race, tableSteps(race)), [0, AVERAGE, 0, AVERAGE, 0])}
        csv={() => [setColumns, ...setData(race, everyStep(race.length))]}
      />
    ),
    [id, words, race],
  );
}
