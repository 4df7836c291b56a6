import { plainTex } from './plainTex.ts';
import { groupEnd } from './texGroups.ts';

/** TeX of a live equation as a reader can paste it, each changing part as `\slot{name}` for a present value. */
export function texTemplate(tex: string): string {
  const found = /\\htmlData\{slot=([\w-]+)[^{}]*\}(?=\{)/.exec(tex);
  if (found === null) return plainTex(tex);
  const end = groupEnd(tex, found.index + found[0].length);
  return texTemplate(`${tex.slice(0, found.index)}\\slot{${found[1] ?? ''}}${tex.slice(end + 1)}`);
}
