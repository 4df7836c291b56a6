/** What the fonts step adds to the head of a page. */
export interface HeadParts {
  /** Address of the rules of the page's faces. */
  readonly fontFaces: string;
  /** Address of KaTeX's stylesheet, on pages with formulas. */
  readonly katex?: string;
  /** Addresses of the faces that the first screen is set in. */
  readonly preloads: readonly string[];
}

/**
 * Write the fonts into a page: KaTeX's stylesheet before the site's own, which adapts it; the faces last, in a
 * file of their own.
 */
export function withFonts(html: string, parts: HeadParts): string {
  const close = html.indexOf('</head>');
  if (close < 0) throw new Error('fonts: the page has no </head>');
  const stylesheet = /<link[^>]+rel="?stylesheet/.exec(html.slice(0, close));
  const at = stylesheet?.index ?? close;
  const preloads = parts.preloads.map((address) => `<link rel="preload" href="${address}" as="font" type="font/woff2" crossorigin>`).join('');
  const katex = parts.katex === undefined ? '' : `<link rel="stylesheet" href="${parts.katex}">`;
  const faces = parts.fontFaces === '' ? '' : `<link rel="stylesheet" href="${parts.fontFaces}">`;
  return html.slice(0, at) + preloads + katex + html.slice(at, close) + faces + html.slice(close);
}
