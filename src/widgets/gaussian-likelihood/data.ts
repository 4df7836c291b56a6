import { ticks } from '../../plot/ticks.ts';
import { fitAt, muInterval, muRange, sInterval, sRange, type Controls } from './model.ts';

/** The columns of the data, as the download names them. */
export const columns = ['mu', 'sigma', 'sse', 'mse', 'squares_term', 'log_term', 'nll'] as const;

type Shown = Pick<Controls, 'x' | 'mu' | 's' | 'free'>;

/** The plotted numbers at every `step` of μ, or of σ when it is estimated too. */
export function curveData({ x, mu, s, free }: Shown, step = free ? sRange.step : muRange.step): number[][] {
  const fits = free ? ticks(sInterval, step).map((value) => fitAt(x, mu, value)) : ticks(muInterval, step).map((value) => fitAt(x, value, s));
  return fits.map((fit) => [fit.mu, fit.s, fit.sse, fit.mse, fit.squares, fit.log, fit.nll]);
}
