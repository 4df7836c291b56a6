export { cdf } from './cdf.ts';
export { entropy } from './entropy.ts';
export { logLikelihood } from './logLikelihood.ts';
export { logPmf } from './logPmf.ts';
export { mle } from './mle.ts';
export { pmf } from './pmf.ts';
export { quantile } from './quantile.ts';
