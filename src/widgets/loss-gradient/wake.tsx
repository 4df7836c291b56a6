import { wakeFigures } from '../shared/wakeFigures.ts';
import { LossGradient } from './LossGradient.tsx';
import { SigmoidSlope } from './SigmoidSlope.tsx';
import type { Strings } from './strings.ts';

/** Both figures in one script: they share almost all of it. */
export function wakeLossGradient(words: Strings): void {
  wakeFigures('loss-gradient', (drawn) => <LossGradient {...drawn} words={words} />);
  wakeFigures('sigmoid-slope', (drawn) => <SigmoidSlope {...drawn} words={words} />);
}
