export { createRng } from './createRng.ts';
export type { Rng } from './rng.ts';
export { uniformInto } from './uniformInto.ts';
