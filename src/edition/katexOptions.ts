import type { KatexOptions, TrustContext } from 'katex';
import { STEP_MARKS } from './stepMarks.ts';

/** The only classes a formula may carry, and the macro that sets each: colour is meaning, never a value. */
export const semanticMacros = {
  '\\mse': 'c-mse',
  '\\ce': 'c-ce',
  '\\model': 'c-model',
  '\\data': 'c-data',
  '\\hl': 'hl',
} as const;

/** KaTeX's own commands for a colour by its value. */
const BAKED_COLOR = /\\(?:text|f)?color(?:box)?(?![a-zA-Z])/;

/** What is wrong with a formula that names a colour by its value; nothing for any other. */
export function bakedColor(tex: string): string | undefined {
  const command = BAKED_COLOR.exec(tex)?.[0];
  return command === undefined ? undefined : `${command} bakes a colour in, and colour is meaning: write ${Object.keys(semanticMacros).join(', ')}`;
}

const classes = new Set<string>([...Object.values(semanticMacros), ...Object.values(STEP_MARKS)]);

function isTrusted(context: TrustContext): boolean {
  if (context.command === '\\htmlData') return true;
  if (context.command !== '\\htmlClass') return false;
  if (context.class.split(' ').every((name) => classes.has(name))) return true;
  throw new Error(`\\htmlClass{${context.class}} is not one of ours: write ${Object.keys(semanticMacros).join(', ')}`);
}

/** One set of options for every formula of the site. */
export const katexOptions: KatexOptions = {
  output: 'htmlAndMathml',
  strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
  trust: isTrusted,
  macros: Object.fromEntries(Object.entries(semanticMacros).map(([macro, name]) => [macro, `\\htmlClass{${name}}{#1}`])),
};
