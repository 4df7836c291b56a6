import { wakeFigures } from '../shared/wakeFigures.ts';
import { SoftmaxGradient } from './SoftmaxGradient.tsx';
import type { Strings } from './strings.ts';

export function wakeSoftmaxGradient(words: Strings): void {
  wakeFigures('softmax-gradient', (drawn) => <SoftmaxGradient {...drawn} words={words} />);
}
