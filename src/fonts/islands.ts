import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const IMPORT = /(?:from|import)\s*\(?\s*["'](\.{1,2}\/[^"']+\.js)["']/g;

/** A script with the scripts that it imports, as text. */
export function scriptWithImports(file: string, seen: Set<string> = new Set()): string {
  if (seen.has(file)) return '';
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  const imported = [...text.matchAll(IMPORT)].map((found) => scriptWithImports(join(dirname(file), found[1] ?? ''), seen));
  return [text, ...imported].join('\n');
}

/** The characters beyond ASCII of a script, its escapes read. */
export function wordsOfScript(text: string): string {
  const read = text.replaceAll(/\\u\{([0-9a-f]+)\}|\\u([0-9a-f]{4})|\\x([0-9a-f]{2})/gi, (_, long?: string, four?: string, two?: string) =>
    String.fromCodePoint(Number.parseInt(long ?? four ?? two ?? '20', 16)),
  );
  return [...new Set(read)].filter((character) => character > '\u007f').join('');
}
