import { fact, type Fact } from '../../src/facts/fact.ts';
import { activation, loss, optimize } from '../../src/math/index.ts';
import { logitRace } from '../../src/widgets/descent-race/logitRace.ts';
import { goals, SET_STEPS } from '../../src/widgets/descent-race/model.ts';
import { pointAt, type Race, type Track } from '../../src/widgets/descent-race/race.ts';
import { onClean, setRace } from '../../src/widgets/descent-race/setRace.ts';
import { mislabelledPoint, setGradient, trainingSet, type LossKind, type Weights } from '../../src/widgets/shared/trainingSet.ts';

const { sigmoidPrime } = activation;
const ceSlope = (z: number): number => loss.binaryCrossEntropyD1(z, 1);
const mseSlope = (z: number): number => loss.squaredErrorD1(z, 1);

/** Steps of gradient descent on the logit of a class-1 example until p > 1/2. */
function stepsToHalf(gradient: (z: number) => number, start: number, rate: number): number {
  let taken = 0;
  for (const z of optimize.gradientDescent({ gradient, start, rate, steps: 1_000_000 })) {
    if (z > 0) return taken;
    taken++;
  }
  throw new RangeError(`stepsToHalf: not there after ${taken} steps from ${start}`);
}

/** The first x ≥ `from` where `holds`, on a grid of hundredths. */
function firstHundredth(holds: (x: number) => boolean, from: number): number {
  let i = from * 100;
  while (!holds(i / 100)) i++;
  return i / 100;
}

const frozen = -firstHundredth((x) => -x - mseSlope(-x) === -x, 20);

const stepsTable: Record<string, Fact> = {};
for (const distance of [2, 5, 8, 10, 12]) {
  stepsTable[`ce-steps-${distance}`] = fact(stepsToHalf(ceSlope, -distance, 1), { decimals: 0 });
  stepsTable[`mse-steps-${distance}`] = fact(stepsToHalf(mseSlope, -distance, 1), { decimals: 0 });
}

function arrival<Point>({ arrival: steps }: Track<Point>): number {
  if (steps === undefined) throw new RangeError('arrival: the text says that the goal is reached');
  return steps;
}

/** Steps to the goal of the figure from a start. */
function raceFacts(name: string, z0: number, eta: number): Record<string, Fact> {
  const { ce, mse } = logitRace({ z0, eta });
  return { [`race-ce-${name}`]: fact(arrival(ce), { decimals: 0 }), [`race-mse-${name}`]: fact(arrival(mse), { decimals: 0 }) };
}

const fromFive = logitRace({ z0: -5, eta: 1 });
const clean = setRace({ w0: -2, eta: 1, bad: false });
const flipped = setRace({ w0: -2, eta: 1, bad: true });
if (flipped.ce.arrival !== undefined) throw new RangeError('descent: the text says that cross-entropy does not reach the goal with the wrong label');

function endFacts(name: string, race: Race<Weights>): Record<string, Fact> {
  const of = (kind: LossKind) => onClean(pointAt(race[kind], race.length));
  return {
    [`set-ce-p-${name}`]: fact(of('ce').p, { decimals: 3 }),
    [`set-mse-p-${name}`]: fact(of('mse').p, { decimals: 3 }),
    [`set-ce-right-${name}`]: fact(of('ce').right, { decimals: 0 }),
    [`set-mse-right-${name}`]: fact(of('mse').right, { decimals: 0 }),
  };
}

/** How hard the mislabelled example alone pulls on the weights where the fit of the twelve has come to rest. */
const pullOfWrong = (kind: LossKind): number => Math.hypot(...setGradient(kind, pointAt(clean[kind], clean.length), [mislabelledPoint]));

export const descent: Readonly<Record<string, Fact>> = {
  ...stepsTable,
  'one-over-e': fact(Math.exp(-1), { decimals: 3 }),
  'ce-time-10': fact(10 + 1 - Math.exp(-10), { decimals: 2 }),
  'mse-time-10': fact(Math.exp(10) + 30 + 2.5 - 3 * Math.exp(-10) - Math.exp(-20) / 2, { decimals: 2 }),
  'ce-steps-8-rate-4': fact(stepsToHalf(ceSlope, -8, 4), { decimals: 0 }),
  'mse-steps-8-rate-4': fact(stepsToHalf(mseSlope, -8, 4), { decimals: 0 }),
  'overshoot': fact(-mseSlope(-Math.LN2) / sigmoidPrime(-10), { decimals: 0 }),
  'frozen-z': fact(frozen, { decimals: 2 }),
  'ce-pull-frozen': fact(-ceSlope(frozen), { decimals: 0 }),

  'race-goal': fact(goals.one, { decimals: 1 }),
  ...raceFacts('5', -5, 1),
  'race-lag-5': fact(arrival(fromFive.mse) - arrival(fromFive.ce), { decimals: 0 }),
  ...raceFacts('5-rate-4', -5, 4),
  ...raceFacts('8', -8, 1),
  ...raceFacts('8-rate-4', -8, 4),
  ...raceFacts('0', 0, 1),
  'race-ce-0-rate-4': fact(arrival(logitRace({ z0: 0, eta: 4 }).ce), { decimals: 0 }),
  'race-mse-0-rate-4': fact(arrival(logitRace({ z0: 0, eta: 4 }).mse), { decimals: 0 }),

  'set-goal': fact(goals.set, { decimals: 1 }),
  'set-steps': fact(SET_STEPS, { decimals: 0 }),
  'set-start-wrong': fact(trainingSet.length - onClean(pointAt(clean.ce, 0)).right, { decimals: 0 }),
  'set-ce-steps': fact(arrival(clean.ce), { decimals: 0 }),
  'set-mse-steps': fact(arrival(clean.mse), { decimals: 0 }),
  'set-mse-steps-flipped': fact(arrival(flipped.mse), { decimals: 0 }),
  ...endFacts('clean', clean),
  ...endFacts('flipped', flipped),
  'set-ce-wrong-pull': fact(pullOfWrong('ce'), { decimals: 2 }),
  'set-mse-wrong-pull': fact(pullOfWrong('mse'), { scientific: 1 }),
};
