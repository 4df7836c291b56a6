export { gradientDescent, type Descent } from './gradientDescent.ts';
