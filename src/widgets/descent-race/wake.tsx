import { wakeFigures } from '../shared/wakeFigures.ts';
import { DescentRace } from './DescentRace.tsx';
import type { Strings } from './strings.ts';

export function wakeDescentRace(words: Strings): void {
  wakeFigures('descent-race', (drawn) => <DescentRace {...drawn} words={words} />);
}
