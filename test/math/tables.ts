import { readFileSync, readdirSync } from 'node:fs';

/** One line of a reference table: exact arguments, the value rounded once, the regime, the size of cancelling terms. */
export interface Case {
  readonly args: readonly unknown[];
  readonly value: unknown;
  readonly tag: string;
  readonly scale?: number;
}

export interface Table {
  /** As `binomial.logPmf`. */
  readonly name: string;
  readonly cases: readonly Case[];
}

const folders = ['../reference/', './wider/'].map((path) => new URL(path, import.meta.url));

/** "Infinity", "-Infinity" and "NaN" stand for those numbers. */
function revive(_key: string, value: unknown): unknown {
  return value === 'Infinity' || value === '-Infinity' || value === 'NaN' ? Number(value) : value;
}

function readTable(folder: URL, file: string): Table {
  const { cases } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'), revive) as { cases: Case[] };
  return { name: file.replace('.json', ''), cases };
}

/** Every table of the reference folder and of the wider one. */
export function allTables(): Table[] {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .toSorted()
      .map((file) => readTable(folder, file)),
  );
}

/** One table of the reference folder. */
export function referenceTable(name: string): Table {
  return readTable(folders[0] as URL, `${name}.json`);
}

/** The tables of one function of the package, both folders in one. */
export function functionTables(): Map<string, readonly Case[]> {
  const byName = new Map<string, readonly Case[]>();
  for (const { name, cases } of allTables()) {
    if (/^(rng|sampler|trajectory)\./.test(name)) continue;
    byName.set(name, [...(byName.get(name) ?? []), ...cases]);
  }
  return byName;
}
