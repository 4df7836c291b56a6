import { indexOfMax } from '../precision/indexOfMax.ts';

/**
 * rᵢ − Σ pⱼ rⱼ for the residuals r = p − y: what is left of each residual against the mean one.
 *
 * At the largest pᵢ the two nearly cancel when p is almost one-hot, so there the differences are added up.
 */
export function pulls(p: readonly number[], r: readonly number[]): number[] {
  const top = indexOfMax(p);
  const rTop = r[top] as number;
  let mean = 0;
  let pullOfTop = 0;
  for (let i = 0; i < p.length; i++) {
    mean += (p[i] as number) * (r[i] as number);
    pullOfTop += (p[i] as number) * (rTop - (r[i] as number));
  }
  return r.map((ri, i) => (i === top ? pullOfTop : ri - mean));
}
