import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A token's color in the light theme: a picture has one theme, and the tokens are the one place where a color is written. */
export function lightColors(tokens: string = readFileSync(join(process.cwd(), 'src/styles/tokens.css'), 'utf8')): (name: string) => string {
  return (name) => {
    const color = new RegExp(`--${name}:\\s*light-dark\\((#\\w+),`).exec(tokens)?.[1];
    if (color === undefined) throw new Error(`src/styles/tokens.css: --${name} must be light-dark(#…, #…)`);
    return color;
  };
}
