import { FigureData } from '../shared/FigureData.tsx';
import { fill } from '../shared/fill.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import { shapes, termColumns, termData } from './data.ts';
import type { Controls } from './model.ts';
import { ONE_ORDER, printedExponents, printedReading, PROBABILITY } from './printedReading.ts';
import type { Reading } from './reading.ts';
import type { Strings } from './strings.ts';

interface DataProps {
  readonly id: string;
  readonly controls: Controls;
  readonly reading: Reading;
  readonly words: Strings;
}

/** The numbers behind the bins: by shape, or with θ every bin. */
export function Data({ id, controls, reading, words }: DataProps) {
  const whole = (value: number): string => formatNumber(value, 0);
  const table = controls.theta
    ? {
        caption: words.dataTheta,
        columns: [words.exponents, words.coefficient, words.oneOrder, words.probability],
        rows: reading.terms.map(({ exponents, coefficient, oneOrder, probability }) => [
          printedExponents(exponents),
          whole(coefficient),
          formatNumber(oneOrder, ONE_ORDER),
          formatNumber(probability, PROBABILITY),
        ]),
      }
    : {
        caption: words.dataShapes,
        columns: [words.exponents, words.coefficient, words.termCount, words.wordCount],
        rows: shapes(reading).map((shape) => [shape.exponents, whole(shape.coefficient), whole(shape.terms), whole(shape.words)]),
      };
  return (
    <FigureData
      name={`${id}-K${controls.K}-n${controls.n}`}
      words={words}
      {...table}
      caption={fill(table.caption, printedReading(controls, reading))}
      csv={() => [termColumns, ...termData(reading)]}
    />
  );
}
