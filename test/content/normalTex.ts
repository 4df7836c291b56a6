import { groupEnd } from '../../src/edition/texGroups.ts';

/** A reason is words; that there is one is the same in both languages. */
function withoutReasons(tex: string): string {
  const at = tex.indexOf('\\why{');
  if (at < 0) return tex;
  const open = at + '\\why'.length;
  return `${tex.slice(0, at)}WHY${withoutReasons(tex.slice(groupEnd(tex, open) + 1))}`;
}

/** What must be equal in both languages: the formula without its words, its spaces and the punctuation that ends it. */
export function normalTex(tex: string): string {
  return withoutReasons(tex)
    .replace(/\\text(?:rm|bf)?\{[^{}]*\}/g, '\\text{}')
    .replace(/\\text\{\}(?=\s*(?:\\tag|\\published|\\\\|\\end\{|$))/g, '')
    .replace(/[,.;，。；]\s*(?=\\tag\{|\\published\{|\\\\|\\end\{|$)/g, '')
    .replace(/\\[,;!]|~/g, '')
    .replace(/\s+/g, '');
}
