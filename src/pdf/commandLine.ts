import { parseArgs } from 'node:util';
import { isLanguage, languageCodes, type Language } from '../i18n/languages.ts';

export interface CommandLine {
  readonly languages: readonly Language[];
  /** Slugs; none means every page. */
  readonly pages: readonly string[];
  /** A folder that holds a built site, or the address of one. */
  readonly base: string;
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

  --lang zh            only this language; may be repeated (default: every language)
  --page optimization  only this page, "article" for the whole article; may be repeated (default: every page)
  --base dist          a folder that holds the built site, or the address where it is served (default: dist)
  --state '#fig-loss-gradient?z=3'
                       the pages that hold this figure, printed with the figure in this state
  --out DIR            where the files go (default: dist/pdf, or pdf inside the folder given by --base)
  --optional           where no browser can be had, say so and succeed`;

const options = {
  lang: { type: 'string', multiple: true },
  page: { type: 'string', multiple: true },
  base: { type: 'string' },
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
  const { state } = values;
  if (state !== undefined && !/^#[\w-]+\?\S+$/.test(state)) {
    throw new UsageError(`--state wants a figure's address state such as '#fig-loss-gradient?z=3', not "${state}"`);
  }
  return {
    languages: (values.lang ?? [...languageCodes]).map(language),
    pages: values.page ?? [],
    base: values.base ?? 'dist',
    state,
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

function language(code: string): Language {
  if (isLanguage(code)) return code;
  throw new UsageError(`--lang ${code}: the site's languages are ${languageCodes.join(', ')}`);
}
