import type { RefObject } from 'preact';
import { fill } from '../shared/fill.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import { spelled } from './model.ts';
import { firstWords } from './orders.ts';
import { printedTerm } from './printedReading.ts';
import type { Term } from './reading.ts';
import { Sentence } from './Sentence.tsx';
import type { Strings } from './strings.ts';
import { TermText } from './TermText.tsx';

interface WordListProps {
  readonly term: Term;
  /** The word that the brackets hold, as it is spelled. */
  readonly chosen: string;
  readonly words: Strings;
  readonly listRef: RefObject<HTMLDivElement>;
  /** Back to the bins. */
  close(): void;
}

/** All words of a term, or the first of them, each by its subscripts. */
export function WordList({ term, chosen, words, listRef, close }: WordListProps) {
  const { exponents, coefficient } = term;
  const first = firstWords(exponents);
  const others = coefficient - first.length;
  return (
    <div
      class="word-list"
      ref={listRef}
      tabIndex={0}
      role="group"
      aria-label={fill(words.wordsLabel, printedTerm(term))}
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <p>
        <Sentence of={words.wordsHead} parts={{ term: <TermText exponents={exponents} />, coefficient }} />
      </p>
      <ol>
        {first.map(spelled).map((word) => (
          <li aria-current={word === chosen ? 'true' : undefined}>{word}</li>
        ))}
        {others > 0 && <li>{fill(words.others, { n: formatNumber(others, 0) })}</li>}
      </ol>
    </div>
  );
}
