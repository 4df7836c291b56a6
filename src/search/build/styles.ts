import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import postcss from 'postcss';

/** Faces that results are set in: formulas, and the Latin letters of the interface under a name of the dialog's own. */
const KATEX = /^["']?KaTeX_/;
const SANS = /^["']?Sans Latin["']?$/;
/** The family that the dialog's stylesheet asks for first. */
const OWN_NAME = '"Search Latin"';

/** The faces of a page's stylesheet that results need, with addresses that hold in the folder of the search. */
export function resultFaces(stylesheet: string, folder: string): string {
  const rules: string[] = [];
  postcss.parse(readFileSync(stylesheet, 'utf8')).walkAtRules('font-face', (rule) => {
    let family = '';
    rule.walkDecls('font-family', (declaration) => {
      family = declaration.value;
      if (SANS.test(family)) declaration.value = OWN_NAME;
    });
    if (!KATEX.test(family) && !SANS.test(family)) return;
    rule.walkDecls('src', (declaration) => {
      declaration.value = declaration.value.replace(/url\(["']?(\.[^"')]+)["']?\)/g, (_, address: string) => `url(${relative(folder, join(dirname(stylesheet), address))})`);
    });
    rules.push(rule.toString());
  });
  return rules.join('\n');
}
