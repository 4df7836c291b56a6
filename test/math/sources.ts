import { readFileSync } from 'node:fs';

const root = new URL('../../src/math/', import.meta.url);

/** One exported function: where it is and its doc comment. */
export interface Documented {
  /** As `binomial.logPmf`. */
  readonly name: string;
  readonly doc: string;
}

/** Every function that a namespace exports, with its doc comment, read from the index files. */
export function documentedFunctions(): Documented[] {
  const index = readFileSync(new URL('index.ts', root), 'utf8');
  return [...index.matchAll(/export \* as (\w+) from '\.\/(.+)\/index\.ts'/g)].flatMap(([, namespace, folder]) => {
    const members = readFileSync(new URL(`${folder}/index.ts`, root), 'utf8');
    return [...members.matchAll(/export \{ (\w+)(?:, type \w+)? \} from '\.\/(.+)';/g)].map(([, member, file]) => ({
      name: `${namespace}.${member}`,
      doc: docBefore(readFileSync(new URL(`${folder}/${file}`, root), 'utf8'), member as string),
    }));
  });
}

/** The doc comment that ends right before the function, without its stars. */
function docBefore(source: string, member: string): string {
  const end = source.indexOf(`export function ${member}`);
  const start = source.lastIndexOf('/**', end);
  const comment = end < 0 || start < 0 ? '' : source.slice(start + 3, end);
  return comment.replaceAll(/^ ?\*\/?[ ]?/gm, '').trim();
}

/** What a doc comment says of the accuracy: "2 ulp", "exact", … */
export function promiseOf({ doc }: Documented): string | undefined {
  return /Accuracy: ([^.;]+(?:\.\d[^.;]*)?)[.;]/.exec(doc)?.[1]?.trim();
}

/** The examples of a doc comment: an expression and what it gives. */
export function examplesOf({ doc }: Documented): { expression: string; expected: string }[] {
  return [...doc.matchAll(/@example\n([^@]+?) \/\/ => (.+)/g)].map(([, expression = '', expected = '']) => ({
    expression,
    expected,
  }));
}
