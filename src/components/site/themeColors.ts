import tokens from '../../styles/tokens.css?raw';

/** The paper's color in both themes, for the browser's own frame: read from the tokens, the one place where it is written. */
export function themeColors(): { light: string; dark: string } {
  const [, light, dark] = /--paper:\s*light-dark\((#\w+),\s*(#\w+)\)/.exec(tokens) ?? [];
  if (light === undefined || dark === undefined) throw new Error('src/styles/tokens.css: --paper must be light-dark(#…, #…)');
  return { light, dark };
}
