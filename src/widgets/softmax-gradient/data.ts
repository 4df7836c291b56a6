import { classes, type Reading } from './model.ts';

/** The columns of the data, as the download names them. */
export const columns = ['class', 'z', 'y', 'p', 'ce_gradient', 'mse_gradient'] as const;

/** What is drawn, a row for each class. */
export function drawnData({ logits, target, p, gradient }: Reading): number[][] {
  return classes.map((k, i) => [k, ...[logits, target, p, gradient.ce, gradient.mse].map((values) => values[i] ?? Number.NaN)]);
}
