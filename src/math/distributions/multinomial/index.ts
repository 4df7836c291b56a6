export { logLikelihood } from './logLikelihood.ts';
export { logPmf } from './logPmf.ts';
export { mle } from './mle.ts';
export { pmf } from './pmf.ts';
