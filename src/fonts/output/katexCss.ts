import postcss from 'postcss';

const CLASS = /\.(-?[_a-zA-Z][\w-]*)/g;
/** What an element must not be asks for no class. */
const NEGATION = /:not\([^)]*\)/g;

const classesOf = (selector: string): string[] => [...selector.replaceAll(NEGATION, '').matchAll(CLASS)].flatMap((found) => found[1] ?? []);

/** Where a KaTeX face has no glyph (Han, for one), the text's own face stands in. */
const TEXT_FACE = 'var(--serif)';

/** For browsers that never knew the container queries of this site, for images in formulas, and for KaTeX's own numbers of equations. */
const IDLE_DECLARATION = /^(?:-(?:ms|webkit)-.*|counter-reset)$/;
const IDLE_VALUE = /^-(?:webkit|moz)-/;
const IDLE_SELECTOR = /\bimg$/;

function withTextFace(value: string): string {
  return value.replace(/KaTeX_\w+.*$/, (list) => `${list.split(',')[0] ?? list},${TEXT_FACE}`);
}

/**
 * KaTeX's stylesheet without its `@font-face` rules, and without what no page shows: rules that ask for a class that none has,
 * and those for browsers and contents that the site is not made for.
 *
 * @param isUsed whether some element of the site bears a class
 */
export function cutKatexCss(css: string, isUsed: (className: string) => boolean): string {
  const root = postcss.parse(css);
  root.walkAtRules('font-face', (rule) => {
    rule.remove();
  });
  root.walkComments((comment) => {
    comment.remove();
  });
  root.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) => classesOf(selector).every(isUsed) && !IDLE_SELECTOR.test(selector));
    if (kept.length === 0) rule.remove();
    else rule.selectors = kept;
  });
  root.walkDecls((declaration) => {
    if (IDLE_DECLARATION.test(declaration.prop) || IDLE_VALUE.test(declaration.value)) declaration.remove();
  });
  root.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove();
  });
  root.walkDecls(/^font(-family)?$/, (declaration) => {
    declaration.value = withTextFace(declaration.value);
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return root.toString();
}
