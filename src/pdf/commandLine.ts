import { parseArgs } from 'node:util';
import { languageCodes } from '../i18n/languages.ts';
import { PARALLEL, editionNames, type EditionName } from '../i18n/paths.ts';
import { DEFAULT_FORMAT, formatNames, type Format } from './formats.ts';

export interface CommandLine {
  readonly editions: readonly EditionName[];
  /** Slugs; none means every page. */
  readonly pages: readonly string[];
  /** A folder that holds a built site, or the address of one. */
  readonly base: string;
  readonly format: Format;
  /** A figure's state as the address bar shows it, `#fig-loss-gradient?z=3`. */
  readonly state: string | undefined;
  readonly out: string | undefined;
  /** Go on without PDFs where there is no browser. */
  readonly optional: boolean;
  readonly help: boolean;
}

/** A mistake in how the command was called; its message says what to write instead. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export const USAGE = `npm run pdf -- [options]

  --lang zh            only this language, "parallel" for both side by side; may be repeated (default: all)
  --page optimization  only this page, "article" for the whole article; may be repeated (default: every page)
  --base dist          a folder that holds the built site, or the address where it is served (default: dist)
  --format Letter      the paper, A4 or Letter (default: A4)
  --state '#fig-loss-gradient?z=3'
                       the pages that hold this figure, printed with the figure in this state; the # may be left out
  --out DIR            where the files go (default: pdf, or pdf-letter, inside the folder given by
                       --base, or inside dist for an address)
  --optional           where no browser can be had, say so and succeed`;

const options = {
  lang: { type: 'string', multiple: true },
  page: { type: 'string', multiple: true },
  base: { type: 'string' },
  format: { type: 'string' },
  state: { type: 'string' },
  out: { type: 'string' },
  optional: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the arguments after the command's name. Throws a `UsageError` that names the flag and what it takes. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values, positionals } = parsed(args);
  const [extra] = positionals;
  if (extra !== undefined) throw new UsageError(`"${extra}" belongs to no option: a page is named with --page ${extra}`);
  for (const name of ['lang', 'page'] as const) {
    if (values[name]?.includes('') === true) throw new UsageError(`--${name} wants a name`);
  }
  for (const name of ['base', 'out'] as const) if (values[name] === '') throw new UsageError(`--${name} wants a folder${name === 'base' ? ' or an address' : ''}`);
  return {
    editions: [...new Set(values.lang?.map(edition) ?? editionNames)],
    pages: values.page ?? [],
    base: values.base ?? 'dist',
    format: format(values.format ?? DEFAULT_FORMAT),
    state: values.state === undefined ? undefined : state(values.state),
    out: values.out,
    optional: values.optional ?? false,
    help: values.help ?? false,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new UsageError(`${reason} (npm run pdf -- --help lists the options)`, { cause: error });
  }
}

function edition(code: string): EditionName {
  const found = editionNames.find((name) => name === code);
  if (found !== undefined) return found;
  throw new UsageError(`--lang ${code}: the site's languages are ${languageCodes.join(', ')}, and ${PARALLEL} is both side by side`);
}

function format(text: string): Format {
  const found = formatNames.find((name) => name.toLowerCase() === text.toLowerCase());
  if (found !== undefined) return found;
  throw new UsageError(`--format ${text}: the paper is ${formatNames.join(' or ')}`);
}

/** With its `#`, which a shell would take for a remark and which may therefore be left out. */
function state(text: string): string {
  const [, addressed] = /^#?([\w-]+\?\S+)$/.exec(text) ?? [];
  if (addressed !== undefined) return `#${addressed}`;
  throw new UsageError(`--state wants a figure's address state such as '#fig-loss-gradient?z=3', not "${text}"`);
}
