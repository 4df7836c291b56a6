import { Readout } from '../shared/Readout.tsx';
import { formatNumber } from '../shared/formatNumber.ts';
import { printedExponents, PROBABILITY } from './printedReading.ts';
import type { Reading } from './reading.ts';
import { Sentence } from './Sentence.tsx';
import type { Strings } from './strings.ts';
import { TermText } from './TermText.tsx';

interface ResultProps {
  readonly reading: Reading;
  readonly theta: boolean;
  readonly words: Strings;
}

const whole = (name: string, value: number) => <Readout name={name} value={value} text={formatNumber(value, 0)} />;

/** How many words there are, and how few terms. */
export function Totals({ reading: { words: all, terms, totalProbability }, theta, words }: ResultProps) {
  const parts = {
    words: whole('words', all),
    terms: whole('terms', terms.length),
    total: <Readout name="total" value={totalProbability} text={formatNumber(totalProbability, PROBABILITY)} />,
  };
  return (
    <p class="totals">
      <Sentence of={theta ? words.totalTheta : words.total} parts={parts} />
    </p>
  );
}

/** The one number that settles it: the coefficient of the term that the word falls into, or its probability. */
export function Result({ reading: { term }, theta, words }: ResultProps) {
  const { exponents, coefficient, probability } = term;
  return (
    <div class="big-number">
      <b>
        {theta ? (
          <Readout name="probability" value={probability} text={formatNumber(probability, PROBABILITY)} />
        ) : (
          whole('coefficient', coefficient)
        )}
      </b>
      {!theta && <span class="counted">{coefficient === 1 ? words.unitOne : words.unit}</span>}
      <br />
      <Sentence
        of={theta ? words.meansTheta : words.means}
        parts={{ term: <TermText exponents={exponents} />, exponents: <span class="nowrap">{printedExponents(exponents)}</span> }}
      />
    </div>
  );
}
