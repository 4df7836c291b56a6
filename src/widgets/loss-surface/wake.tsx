import { wakeFigures } from '../shared/wakeFigures.ts';
import { LossSurface } from './LossSurface.tsx';
import type { Strings } from './strings.ts';

export function wakeLossSurface(words: Strings): void {
  wakeFigures('loss-surface', (drawn) => <LossSurface {...drawn} words={words} />);
}
