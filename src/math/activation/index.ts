export { logSigmoid } from './logSigmoid.ts';
export { logSoftmax } from './logSoftmax.ts';
export { sigmoid } from './sigmoid.ts';
export { sigmoidPrime } from './sigmoidPrime.ts';
export { softmax } from './softmax.ts';
export { softmaxJacobian } from './softmaxJacobian.ts';
