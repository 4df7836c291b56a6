import { fill, type Values } from './fill.ts';

interface FigureAddressProps {
  /** A sentence with `{state}`; the address follows it. */
  readonly sentence: string;
  readonly values: Values;
  /** The page's public address, without a fragment. */
  readonly page: string;
  readonly fragment: string;
}

/** On paper: the state that was printed, and where the living figure is in that state. */
export function FigureAddress({ sentence, values, page, fragment }: FigureAddressProps) {
  return (
    <div class="figure-address">
      {fill(sentence, values)}
      <span data-figure-address>{page + fragment}</span>
    </div>
  );
}
