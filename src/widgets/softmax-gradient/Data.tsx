import { FigureData } from '../shared/FigureData.tsx';
import { formatNumber } from '../shared/formatNumber.ts';
import { columns, drawnData } from './data.ts';
import type { Reading, State } from './model.ts';
import { LOGIT, PROBABILITY, sentence } from './printedReading.ts';
import type { Strings } from './strings.ts';

const DECIMALS = [0, LOGIT, 0, PROBABILITY, PROBABILITY, PROBABILITY];

interface DataProps {
  readonly id: string;
  readonly state: State;
  readonly reading: Reading;
  readonly words: Strings;
}

/** What is drawn, as a table and as a file. */
export function Data({ id, state, reading, words }: DataProps) {
  return (
    <FigureData
      name={id}
      words={words}
      caption={sentence(words.dataCaption, state, reading)}
      columns={['*k*', '*z_k* + *c*', '*y_k*', '*p_k*', `d*L*/d*z_k* ${words.ce}`, `d*L*/d*z_k* ${words.mse}`]}
      rows={drawnData(reading).map((row) => row.map((value, i) => formatNumber(value, DECIMALS[i] ?? PROBABILITY)))}
      csv={() => [columns, ...drawnData(reading)]}
    />
  );
}
