import { wakeFigures } from '../shared/wakeFigures.ts';
import { MultinomialLikelihood } from './MultinomialLikelihood.tsx';
import type { Strings } from './strings.ts';

export function wakeMultinomialLikelihood(words: Strings): void {
  wakeFigures('multinomial-likelihood', (drawn) => <MultinomialLikelihood {...drawn} words={words} />);
}
