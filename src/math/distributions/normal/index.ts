export { cdf } from './cdf.ts';
export { entropy } from './entropy.ts';
export { logCdf } from './logCdf.ts';
export { logLikelihood } from './logLikelihood.ts';
export { logPdf } from './logPdf.ts';
export { mle } from './mle.ts';
export { pdf } from './pdf.ts';
export { quantile } from './quantile.ts';
