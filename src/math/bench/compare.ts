/** One way to do the work; a call does `calls` units of it and gives something back, so that none is optimised away. */
export interface Contender {
  readonly who: string;
  /** Whether it is as exact, or nearly: one that is not is shown and does not count as one to beat. */
  readonly isComparable?: boolean;
  readonly run: (round: number) => number;
}

export interface Race {
  readonly name: string;
  /** Units of work in one `run`. */
  readonly calls: number;
  readonly contenders: readonly Contender[];
}

export interface Time {
  readonly who: string;
  readonly isComparable: boolean;
  /** Median over the rounds. */
  readonly nanoseconds: number;
}

/** Where the results go, so that no engine may drop the work. */
let sink = 0;

function median(xs: readonly number[]): number {
  const sorted = xs.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
}

/**
 * Runs the contenders in turn, round after round, and takes each one's median: what else the machine does hits all of
 * them alike.
 */
export function compare({ calls, contenders }: Race, rounds: number): Time[] {
  const times = contenders.map((): number[] => []);
  for (let round = -2; round < rounds; round++) {
    for (const [i, { run }] of contenders.entries()) {
      const start = performance.now();
      sink += run(round + 2);
      // The first two rounds only warm up.
      if (round >= 0) times[i]?.push(((performance.now() - start) * 1e6) / calls);
    }
  }
  return contenders.map(({ who, isComparable = true }, i) => ({ who, isComparable, nanoseconds: median(times[i] as number[]) }));
}

/** A number that depends on all results. */
export const drain = (): number => sink;
