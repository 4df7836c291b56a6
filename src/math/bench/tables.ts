import { documentedFunctions, promiseOf } from '../../../test/math/sources.ts';
import { sizeOf, sizeOfAll } from '../../../test/math/bundleSize.ts';
import type { Time } from './compare.ts';
import { functionTables } from '../../../test/math/tables.ts';
import { measure } from '../../../test/math/accuracy.ts';
import { readFileSync } from 'node:fs';

/** What main.ts writes. */
interface Results {
  readonly commit: string;
  readonly node: string;
  readonly processor: string;
  readonly functions: Readonly<Record<string, readonly Time[]>>;
  readonly samplers: Readonly<Record<string, readonly Time[]>>;
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** Every exported function with the first sentence of its doc comment. */
function contents(): string {
  const rows = documentedFunctions().map(({ name, doc }) => {
    const [paragraph = ''] = doc.split(/\n\n|\n *@/);
    const sentence = paragraph.replaceAll(/\s+/g, ' ').replace(/\. .*/, '.');
    return [`\`${name}\``, sentence.replaceAll('|', '\\|')];
  });
  return ['| function | |', '| --- | --- |', ...rows.map(line)].join('\n');
}

function accuracy(): string {
  const promises = new Map(documentedFunctions().map((documented) => [documented.name, promiseOf(documented)]));
  const rows = [...functionTables()].map(([name, cases]) => {
    const worst = measure(name, cases);
    const most = (pick: (one: (typeof worst)[number]) => number): number => Math.max(...worst.map(pick));
    const tag = worst.toSorted((a, b) => b.ulp - a.ulp)[0]?.tag ?? '';
    const ulp = most((one) => one.ulp);
    return [
      `\`${name}\``,
      String(cases.length),
      ulp >= 1000 ? ulp.toExponential(1) : String(Number(ulp.toPrecision(2))),
      most((one) => one.relative).toExponential(1).replace('0.0e+0', '0'),
      ulp === 0 ? '' : tag,
      (promises.get(name) ?? '').replaceAll('|', '\\|'),
    ];
  });
  return table(['function', 'cases', 'worst, ulp', 'worst, relative', 'on tag', 'promised'], rows);
}

/** The names of all who run in some race, ours first. */
const competitors = (all: Results['functions']): string[] => [
  ...new Set(Object.values(all).flatMap((times) => times.map(({ who }) => who))),
];

function cell(times: readonly Time[], who: string, show: (nanoseconds: number) => string): string {
  const time = times.find((one) => one.who === who);
  if (time === undefined) return '';
  return `${show(time.nanoseconds)}${time.isComparable ? '' : ' †'}`;
}

function races(all: Results['functions'], show: (nanoseconds: number) => string): string {
  const who = competitors(all);
  const rows = Object.entries(all).map(([name, times]) => [name].concat(who.map((one) => cell(times, one, show))));
  return table(['', ...who], rows);
}

const sized = [
  'special.logGamma',
  'special.logBinomial',
  'special.erf',
  'activation.sigmoid',
  'activation.softmax',
  'loss.crossEntropy',
  'loss.meanSquaredErrorHessian',
  'binomial.pmf',
  'binomial.cdf',
  'binomial.quantile',
  'binomial.sample',
  'multinomial.logPmf',
  'multinomial.sample',
  'normal.pdf',
  'normal.cdf',
  'normal.quantile',
  'normal.sample',
  'random.createRng',
];

async function size(): Promise<string> {
  const rows = await Promise.all(sized.map(async (name) => [`\`${name}\``, String(await sizeOf(name))]));
  return table(['import', 'bytes'], [...rows, ['the whole package', String(await sizeOfAll())]]);
}

/** The README with the tables between its markers measured anew; speed as the last run of the benchmark left it. */
export async function withTables(readme: string): Promise<string> {
  const { commit, node, processor, ...speed } = JSON.parse(
    readFileSync(new URL('results.json', import.meta.url), 'utf8'),
  ) as Results;
  const parts: Readonly<Record<string, string>> = {
    contents: contents(),
    accuracy: accuracy(),
    machine: `Medians of alternating runs at commit ${commit}, Node ${node}, ${processor}. Compare the columns, not the machines.`,
    samplers: races(speed.samplers, (nanoseconds) => (1000 / nanoseconds).toPrecision(3)),
    functions: races(speed.functions, (nanoseconds) => nanoseconds.toFixed(0)),
    size: await size(),
  };
  return readme.replaceAll(/(<!-- (\w+) -->)[^]*?(<!-- \/\2 -->)/g, (_, open: string, name: string, close: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`README.md: nothing is measured for the marker ${name}`);
    return `${open}\n\n${part}\n\n${close}`;
  });
}
