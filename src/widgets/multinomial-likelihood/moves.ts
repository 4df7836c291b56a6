import { loadedDieCounts } from '../shared/loadedDie.ts';
import { frequencies, position, withCount, withLock, type Controls, type Kinds, type Theta } from './model.ts';
import { stepToward, toward, withShare } from './theta.ts';

/** What a press, a drag or a key does to the controls. */
export type Move = (now: Controls) => Partial<Controls>;

export function moveTheta(k: number, value: number): Move {
  return (now) => ({ t: withShare(position(now), k, value) });
}

export function moveAll(weights: readonly number[]): Move {
  return (now) => ({ t: toward(position(now), weights) });
}

export const toUniform: Move = (now) => ({ t: now.l === '' ? 'u' : toward(position(now), position(now).counts.map(() => 1)) });

/** The maximum: at the frequencies, or as near as the locks allow. */
function best(now: Controls): Theta {
  return now.l === '' ? 'ml' : toward(position(now), position(now).counts);
}

export const toBest: Move = (now) => ({ t: best(now) });

/** One step on the way to the maximum. */
export function climb(now: Controls): { readonly t: Theta; readonly arrived: boolean } {
  const goal = best(now);
  const { theta, arrived } = stepToward(position(now).theta, position({ ...now, t: goal }).theta);
  return { t: arrived ? goal : theta, arrived };
}

/** θ stays where it is: a maximum that the counts have left is no maximum any more. */
export function changeCount(k: number, count: number): Move {
  return (now) => {
    const at = position(now);
    return { m: withCount(at, k, count), t: now.t === 'ml' ? toward({ ...at, locked: at.counts.map(() => false) }, frequencies(at.counts)) : now.t };
  };
}

export function toggleLock(k: number): Move {
  return ({ l }) => ({ l: withLock(l, k) });
}

/** Six can be pooled to three, but three tell nothing about six. */
export function changeKinds(K: Kinds): Move {
  return ({ m, t }) => ({ K, l: '', ...(K === 6 && m.length < 6 ? { m: loadedDieCounts } : {}), ...(K === 6 && t.length < 6 && typeof t !== 'string' ? { t: 'u' } : {}) });
}
