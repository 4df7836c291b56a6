import { wakeFigures } from '../shared/wakeFigures.ts';
import { GaussianLikelihood } from './GaussianLikelihood.tsx';
import type { Strings } from './strings.ts';

export function wakeGaussianLikelihood(words: Strings): void {
  wakeFigures('gaussian-likelihood', (drawn) => <GaussianLikelihood {...drawn} words={words} />);
}
