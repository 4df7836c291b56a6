import { type Time, compare, drain } from './compare.ts';
import { cpus } from 'node:os';
import { execFileSync } from 'node:child_process';
import { functions } from './functions.ts';
import { samplers } from './samplers.ts';
import { writeFileSync } from 'node:fs';

/** What a run leaves in results.json, for the tables of the README. */
export interface Results {
  readonly commit: string;
  readonly node: string;
  readonly processor: string;
  readonly functions: Readonly<Record<string, readonly Time[]>>;
  readonly samplers: Readonly<Record<string, readonly Time[]>>;
}

const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();

const rounds = Number(process.argv[2] ?? 31);
const run = (races: typeof functions): Record<string, readonly Time[]> =>
  Object.fromEntries(
    races.map((race) => {
      const times = compare(race, rounds);
      const row = times.map(({ who, isComparable, nanoseconds }) => `${who}${isComparable ? '' : ' (less exact)'} ${nanoseconds.toFixed(1)}`);
      console.log(`${race.name} (ns): ${row.join(', ')}`);
      return [race.name, times];
    }),
  );

const results: Results = {
  commit: git('log', '-1', '--format=%h', '--', new URL('..', import.meta.url).pathname),
  node: process.version,
  processor: `${cpus()[0]?.model.trim() ?? 'unknown'}, ${cpus().length} cores`,
  samplers: run(samplers),
  functions: run(functions),
};
writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify(results, null, 1)}\n`);
// Printed, so that no engine may leave the work out; some of the others answer NaN.
console.log(`Sum of all answers, of no meaning: ${drain()}`);
