import postcss, { type Container, type Rule } from 'postcss';
import { matchers, type Matcher } from './selectors.ts';
import { conditionHolds, type Holds, type View } from './view.ts';

export interface Declaration {
  readonly property: string;
  readonly value: string;
}

/** One selector of one rule, with the declarations that bear on which face sets a text. */
export interface FontRule extends Matcher {
  readonly declarations: readonly Declaration[];
  /** Weight of the rule against others: importance, specificity, place. */
  readonly rank: number;
}

const IMPORTANT = 1e15;
const BY_SPECIFICITY = 1e6;
const READ = new Set(['font', 'font-family', 'font-weight', 'font-style', 'content', 'display']);

/** Custom properties that some font declaration draws on, directly or through another. */
function fontProperties(root: Container): Set<string> {
  const mentioned = new Map<string, Set<string>>();
  root.walkDecls((declaration) => {
    if (!READ.has(declaration.prop) && !declaration.prop.startsWith('--')) return;
    const names = declaration.value.match(/--[\w-]+/g) ?? [];
    const already = mentioned.get(declaration.prop) ?? new Set();
    mentioned.set(declaration.prop, new Set([...already, ...names]));
  });
  const found = new Set<string>();
  const follow = (property: string): void => {
    for (const name of mentioned.get(property) ?? []) {
      if (found.has(name)) continue;
      found.add(name);
      follow(name);
    }
  };
  for (const property of READ) follow(property);
  return found;
}

/** Whether the at-rules around a rule let it hold; with no view to judge by, each of them may. */
function surroundings(rule: Rule, view: View | undefined): Holds {
  let holds: Holds = true;
  for (let parent = rule.parent; parent !== undefined; parent = parent.parent as typeof parent) {
    if (parent.type !== 'atrule' || !('name' in parent)) continue;
    const name = String(parent.name);
    const own = view === undefined ? (name === 'layer' ? true : undefined) : conditionHolds(name, String(parent.params), view);
    if (own === false) return false;
    holds = own === undefined ? undefined : holds;
  }
  return holds;
}

function isStyle(rule: Rule): boolean {
  return !(rule.parent?.type === 'atrule' && 'name' in rule.parent && String(rule.parent.name).endsWith('keyframes'));
}

/** The selector with its nesting undone. */
function wholeSelector(rule: Rule): string {
  const parent = rule.parent?.type === 'rule' ? (rule.parent as Rule) : undefined;
  if (parent === undefined) return rule.selector;
  const outer = `:is(${wholeSelector(parent)})`;
  return rule.selectors.map((selector) => (selector.includes('&') ? selector.replaceAll('&', outer) : `${outer} ${selector}`)).join(',');
}

/**
 * The rules of a stylesheet that bear on faces, in the order of the cascade's third criterion.
 *
 * @param view judge conditions as they are in this view; without one, whatever may hold at some time is kept
 */
export function fontRules(css: string, view?: View): FontRule[] {
  const root = postcss.parse(css);
  const properties = fontProperties(root);
  const rules: FontRule[] = [];
  root.walkRules((rule) => {
    if (!isStyle(rule)) return;
    const declarations = rule.nodes.flatMap((node) => (node.type === 'decl' && (READ.has(node.prop) || properties.has(node.prop)) ? [node] : []));
    if (declarations.length === 0) return;
    const around = surroundings(rule, view);
    if (around === false) return;
    const byImportance = [declarations.filter((node) => !node.important), declarations.filter((node) => node.important)];
    for (const matcher of matchers(wholeSelector(rule), view !== undefined)) {
      if (matcher.never) continue;
      const conditional = matcher.conditional || around === undefined;
      for (const [important, group] of byImportance.entries()) {
        if (group.length === 0) continue;
        const rank = important * IMPORTANT + matcher.specificity * BY_SPECIFICITY + rules.length;
        rules.push({ ...matcher, conditional, rank, declarations: group.map(({ prop, value }) => ({ property: prop, value })) });
      }
    }
  });
  return rules;
}
