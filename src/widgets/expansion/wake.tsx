import { wakeFigures } from '../shared/wakeFigures.ts';
import { Expansion } from './Expansion.tsx';
import type { Strings } from './strings.ts';

/** Where the equations stand was worked out by the build and stands in the figure. */
function derivationOf(id: string): string {
  return document.querySelector<HTMLElement>(`#${id} [data-equations]`)?.dataset['equations'] ?? '';
}

export function wakeExpansion(words: Strings): void {
  wakeFigures('expansion', (drawn) => <Expansion {...drawn} words={words} derivation={derivationOf(drawn.id)} />);
}
