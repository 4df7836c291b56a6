import { LiveEquation } from '../shared/LiveEquation.tsx';
import { equationSlots, type EquationName } from './equations.ts';
import type { Kind } from './model.ts';
import type { Strings } from './strings.ts';
import type { Run } from './throws.ts';

interface LiveProps {
  readonly kind: Kind;
  readonly run: Run;
  readonly words: Strings;
  readonly equations: Readonly<Record<EquationName, string>> | undefined;
}

const classEquations = ['orders', 'oneOrder', 'probability'] as const;

/** (8) in three steps; with two classes it is (7), and of one throw (5). The density of numbers stands for itself. */
export function Live({ kind, run, words, equations }: LiveProps) {
  const slots = equationSlots(kind, run);
  const product = words[`${kind}Probability`];
  const names = { orders: words.orders, oneOrder: words.oneOrder, probability: product };
  return (
    <>
      {classEquations.map((name) => (
        <div class="sampler-classes">
          <span>{names[name]}</span>
          <LiveEquation slots={slots[name] ?? {}} html={equations?.[name]} />
        </div>
      ))}
      <div class="sampler-density">
        <span>{words.gaussProbability}</span>
        <LiveEquation slots={slots.density ?? {}} html={equations?.density} />
      </div>
    </>
  );
}
