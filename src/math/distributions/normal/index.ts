export { logLikelihood } from './logLikelihood.ts';
export { logPdf } from './logPdf.ts';
export { mle } from './mle.ts';
export { pdf } from './pdf.ts';
