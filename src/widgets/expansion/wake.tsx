import { wakeFigures } from '../shared/wakeFigures.ts';
import { Expansion } from './Expansion.tsx';
import type { Strings } from './strings.ts';

export function wakeExpansion(words: Strings): void {
  wakeFigures('expansion', (drawn) => <Expansion {...drawn} words={words} />);
}
