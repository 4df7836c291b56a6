export { logLikelihood } from './logLikelihood.ts';
export { logPmf } from './logPmf.ts';
export { mean } from './mean.ts';
export { mle } from './mle.ts';
export { pmf } from './pmf.ts';
export { variance } from './variance.ts';
export { sample } from './sample.ts';
export { sampleInto } from './sampleInto.ts';
