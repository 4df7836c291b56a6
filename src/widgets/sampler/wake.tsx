import { wakeFigures } from '../shared/wakeFigures.ts';
import { Sampler } from './Sampler.tsx';
import type { Strings } from './strings.ts';

/** Where the next figure stands was worked out by the build and stands in the link. */
function likelihoodOf(id: string): string {
  return document.querySelector<HTMLElement>(`#${id} [data-place]`)?.dataset['place'] ?? '';
}

export function wakeSampler(words: Strings): void {
  wakeFigures('sampler', (drawn) => <Sampler {...drawn} words={words} likelihood={likelihoodOf(drawn.id)} />);
}
