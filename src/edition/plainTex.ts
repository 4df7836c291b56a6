import { semanticMacros } from './katexOptions.ts';
import { groupEnd } from './texGroups.ts';

const WRAPPERS = [...Object.keys(semanticMacros).map((macro) => ({ macro, dropped: 0 })), { macro: '\\htmlData', dropped: 1 }, { macro: '\\htmlClass', dropped: 1 }];

function unwrap(tex: string, at: number, macro: string, dropped: number): string {
  let open = at + macro.length;
  for (let i = 0; i < dropped; i += 1) open = groupEnd(tex, open) + 1;
  const end = groupEnd(tex, open);
  const inner = tex.slice(open + 1, end);
  // One letter or command stands as it is; anything longer keeps its braces, so that scripts still bind to the whole.
  const bare = /^(?:[A-Za-z0-9]|\\[A-Za-z]+)$/.test(inner) ? inner : `{${inner}}`;
  const gap = /\\[A-Za-z]+$/.test(tex.slice(0, at)) && /^[A-Za-z]/.test(bare) ? ' ' : '';
  const after = tex.slice(end + 1);
  const seam = /\\[A-Za-z]+$/.test(bare) && /^[A-Za-z]/.test(after) ? ' ' : '';
  return `${tex.slice(0, at)}${gap}${bare}${seam}${after}`;
}

/** TeX as a reader can paste it anywhere: without the colours and the marks that only this site knows. */
export function plainTex(tex: string): string {
  for (const { macro, dropped } of WRAPPERS) {
    const found = new RegExp(`\\${macro}(?=\\{)`).exec(tex);
    if (found !== null) return plainTex(unwrap(tex, found.index, macro, dropped));
  }
  return tex.replace(/^\{\}/, '').trim();
}
