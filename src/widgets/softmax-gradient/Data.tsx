import { FigureData } from '../shared/FigureData.tsx';
import { formatNumber } from '../shared/formatNumber.ts';
import { columns, drawnData } from './data.ts';
import { read, type State } from './model.ts';
import { LOGIT, PROBABILITY, sentence } from './printedReading.ts';
import type { Strings } from './strings.ts';

const DECIMALS = [0, LOGIT, 0, PROBABILITY, PROBABILITY, PROBABILITY];

/** What is drawn, as a table and as a file. */
export function Data({ id, state, words }: { readonly id: string; readonly state: State; readonly words: Strings }) {
  return (
    <FigureData
      name={id}
      words={words}
      caption={sentence(words.dataCaption, state, read(state))}
      columns={['*k*', '*z_k* + *c*', '*y_k*', '*p_k*', `d*L*/d*z_k* ${words.ce}`, `d*L*/d*z_k* ${words.mse}`]}
      rows={drawnData(state).map((row) => row.map((value, i) => formatNumber(value, DECIMALS[i] ?? PROBABILITY)))}
      csv={() => [columns, ...drawnData(state)]}
    />
  );
}
