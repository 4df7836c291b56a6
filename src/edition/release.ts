import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** When the edition came out, as its own files say: nothing that renders reads a clock. */
export interface Release {
  /** The year to cite. */
  readonly year: string;
  /** `2026-12-01`; none before the first release. */
  readonly published?: string;
  readonly modified?: string;
}

const DATED_HEADING = /^## .*?\b(\d{4}-\d{2}-\d{2})\s*$/gm;
const COPYRIGHT_YEAR = /^Copyright \(c\) (\d{4})\b/m;

/**
 * The first and the last dated heading of the changelog; before any, only the license's year is known.
 *
 * @example
 * releaseOf('## Unreleased', 'Copyright (c) 2026 the authors') // => { year: '2026' }
 */
export function releaseOf(changelog: string, license: string): Release {
  const dates = [...changelog.matchAll(DATED_HEADING)].map((match) => match[1] ?? '').toSorted();
  const [published, modified] = [dates[0], dates.at(-1)];
  if (published !== undefined && modified !== undefined) return { year: modified.slice(0, 4), published, modified };
  const year = COPYRIGHT_YEAR.exec(license)?.[1];
  if (year === undefined) throw new Error('LICENSE has no line "Copyright (c) <year> …", and CHANGELOG.md no heading "## <version> <YYYY-MM-DD>": write one of them');
  return { year };
}

/** Of this checkout: the build is always started at the project's root. */
export function readRelease(root: string = process.cwd()): Release {
  return releaseOf(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), readFileSync(join(root, 'LICENSE'), 'utf8'));
}
