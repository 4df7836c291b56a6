import { ticks } from '../../plot/ticks.ts';
import { read, zInterval, zRange, type Label } from './model.ts';

/** The columns of the data, as the download names them. */
export const lossColumns = ['z', 'p', 'ce_loss', 'mse_loss', 'ce_gradient', 'mse_gradient'] as const;
export const sigmoidColumns = ['z', 'sigmoid', 'sigmoid_prime'] as const;

/** The plotted numbers at every `step` of z. */
export function lossData(y: Label, step = zRange.step): number[][] {
  return ticks(zInterval, step).map((z) => {
    const { p, ce, mse } = read({ z, y });
    return [z, p, ce.loss, mse.loss, ce.gradient, mse.gradient];
  });
}

export function sigmoidData(step = zRange.step): number[][] {
  return ticks(zInterval, step).map((z) => {
    const { p, sigmoidPrime } = read({ z, y: 1 });
    return [z, p, sigmoidPrime];
  });
}
