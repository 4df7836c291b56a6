import { fill } from '../shared/fill.ts';
import { Segmented } from '../shared/Segmented.tsx';
import { taken, type Word } from './model.ts';
import type { Strings } from './strings.ts';
import { Variable } from './TermText.tsx';

interface BracketsProps {
  readonly id: string;
  readonly K: number;
  readonly word: Word;
  readonly words: Strings;
  change(w: string): void;
}

/** The product of n sums: one variable is taken from each. */
export function Brackets({ id, K, word, words, change }: BracketsProps) {
  const options = Array.from({ length: K }, (_, letter) => ({ value: letter, content: <Variable subscript={letter + 1} /> }));
  return (
    <div class="brackets">
      {word.map((letter, i) => (
        <Segmented
          name={`${id}-${i + 1}`}
          label={fill(words.bracket, { i: String(i + 1) })}
          options={options}
          value={letter}
          change={(value) => change(taken(word, i, value))}
        />
      ))}
    </div>
  );
}
