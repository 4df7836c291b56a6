export { log1pExp } from './log1pExp.ts';
export { logBinomial } from './logBinomial.ts';
export { logFactorial } from './logFactorial.ts';
export { logGamma } from './logGamma.ts';
export { logMultinomial } from './logMultinomial.ts';
export { logSumExp } from './logSumExp.ts';
export { xLogY } from './xLogY.ts';
