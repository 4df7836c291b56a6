import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkitten';
import { groupBy } from '../groupBy.ts';
import { faces } from '../faces/faces.ts';

const require = createRequire(import.meta.url);

/** `@fontsource/noto-serif-sc` of `@fontsource/noto-serif-sc/files/….woff2`. */
const packageOf = (specifier: string): string => specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');

function copyrightOf(font: Buffer): string {
  const opened = create(font);
  return opened.isCollection ? '' : opened.copyright.trim();
}

/**
 * The copyright notices and licenses of the fonts that the site's files are cut from. Both licenses ask for them
 * beside every copy, and allow a text file for it.
 *
 * @param bytesOf reads a file of a package
 */
export function fontNotices(bytesOf: (specifier: string) => Buffer): string {
  const specifiers = new Set(faces.flatMap((face) => face.sources));
  const parts = [...groupBy(specifiers, packageOf)].map(([name, files]) => {
    const notices = new Set(files.map((file) => copyrightOf(bytesOf(file))));
    const license = readFileSync(require.resolve(`${name}/LICENSE`), 'utf8').trim();
    return [name, ...notices, '', license].join('\n');
  });
  const head = 'The fonts of this site are cut from the fonts of these packages: fewer characters, lighter outlines, other names.';
  return `${[head, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
