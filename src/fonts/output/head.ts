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
  const end = html.indexOf('</head>');
  if (end < 0) throw new Error('fonts: the page has no </head>');
  // Nothing stands between the lines of a head.
  const head = html.slice(0, end).replaceAll(/>\s+</g, '><');
  const stylesheet = /<link[^>]+rel="?stylesheet/.exec(head);
  const at = stylesheet?.index ?? head.length;
  const preloads = parts.preloads.map((address) => `<link rel="preload" href="${address}" as="font" type="font/woff2" crossorigin>`).join('');
  const katex = parts.katex === undefined ? '' : `<link rel="stylesheet" href="${parts.katex}">`;
  const faces = parts.fontFaces === '' ? '' : `<link rel="stylesheet" href="${parts.fontFaces}">`;
  return head.slice(0, at) + preloads + katex + head.slice(at) + faces + html.slice(end);
}
