/** What must be equal in both languages: the formula without its words, its spaces and the punctuation that ends it. */
export function normalTex(tex: string): string {
  return tex
    .replace(/\\text(?:rm|bf)?\{[^{}]*\}/g, '\\text{}')
    .replace(/\\text\{\}(?=\s*(?:\\tag|\\\\|\\end\{|$))/g, '')
    .replace(/[,.;，。；]\s*(?=\\tag\{|\\\\|\\end\{|$)/g, '')
    .replace(/\\[,;!]|~/g, '')
    .replace(/\s+/g, '');
}
