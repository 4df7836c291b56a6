export { crossEntropy } from './crossEntropy.ts';
export { klDivergence } from './klDivergence.ts';
export { klNormal } from './klNormal.ts';
