/** θ moves in millionths, so that its address is short and brings back the very same state. */
const PARTS = 1_000_000;
/** How much of the way to its goal θ goes in one step. */
const STEP = 0.2;
/** So near to the goal the next step ends there. */
const NEAR = 0.002;

interface Locked {
  readonly theta: readonly number[];
  readonly locked: readonly boolean[];
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Weights as shares of 1 in whole millionths: rounded down, and what is missing goes to those that lost most. */
export function inWholeParts(weights: readonly number[]): number[] {
  const sum = total(weights);
  const exact = weights.map((weight) => (weight / sum) * PARTS);
  const whole = exact.map(Math.floor);
  const byLoss = exact.map((_, i) => i).toSorted((a, b) => loss(exact, b) - loss(exact, a) || a - b);
  for (const i of byLoss.slice(0, PARTS - total(whole))) whole[i] = (whole[i] ?? 0) + 1;
  return whole.map((parts) => parts / PARTS);
}

function loss(exact: readonly number[], i: number): number {
  const value = exact[i] ?? 0;
  return value - Math.floor(value);
}

/** Shares in proportion to `weights` where `isFree`, within what the others leave. Where all weights are 0, all free ones get the same. */
function shareOut(theta: readonly number[], weights: readonly number[], isFree: (k: number) => boolean): number[] {
  const room = Math.max(1 - total(theta.filter((_, k) => !isFree(k))), 0);
  const free = weights.map((weight, k) => (isFree(k) ? weight : 0));
  const sum = total(free);
  const count = theta.filter((_, k) => isFree(k)).length;
  return inWholeParts(theta.map((share, k) => (!isFree(k) ? share : sum > 0 ? ((free[k] ?? 0) / sum) * room : room / count)));
}

/** One θ moved as far as the locks allow; the others give or take in proportion to what they have. */
export function withShare({ theta, locked }: Locked, k: number, value: number): readonly number[] {
  const isFree = (i: number): boolean => i !== k && locked[i] === false;
  if (locked[k] !== false || !theta.some((_, i) => isFree(i))) return theta;
  const most = 1 - total(theta.filter((_, i) => locked[i]));
  return shareOut(theta.with(k, Math.min(Math.max(value, 0), Math.max(most, 0))), theta, isFree);
}

/** θ in proportion to `weights`, as far as the locks allow. */
export function toward({ theta, locked }: Locked, weights: readonly number[]): readonly number[] {
  return locked.every(Boolean) ? theta : shareOut(theta, weights, (k) => locked[k] === false);
}

/** One step of the way to a goal: each θ gets a fifth of what it is short of. Ends at the goal itself. */
export function stepToward(theta: readonly number[], goal: readonly number[]): { readonly theta: readonly number[]; readonly arrived: boolean } {
  const arrived = theta.every((share, k) => Math.abs((goal[k] ?? 0) - share) <= NEAR);
  return { theta: arrived ? goal : inWholeParts(theta.map((share, k) => share + STEP * ((goal[k] ?? 0) - share))), arrived };
}
