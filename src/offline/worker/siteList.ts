import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

export interface SiteFile {
  /** Address from the site's root, without a leading slash: a page's is its folder. */
  readonly url: string;
  /** Part of the key under which the file is kept; null when its name already changes with its content. */
  readonly revision: string | null;
  /** A file of another build, sent while the site was being replaced, does not fit. */
  readonly integrity: string;
  readonly bytes: number;
}

/** What the worker keeps: one build of the site. */
export interface SiteList {
  readonly build: string;
  readonly files: readonly SiteFile[];
  /** Addresses of the PDFs that pages link to. They are made after the build, and kept when the reader asks. */
  readonly pdfs: readonly string[];
}

/** What no reader opens: the worker itself, what servers and crawlers read, pictures for previews elsewhere, and the script for pages without a server. */
const LEFT_OUT = [/^sw\.js$/, /^offline\.json$/, /^robots\.txt$/, /^sitemap[^/]*\.xml$/, /^llms[^/]*\.txt$/, /^_headers$/, /^pdf\//, /^cards?\//, /^figure\.png$/, /^[^/]+\/file\.\w+\.js$/, /\.zip$/];

function digest(bytes: string | Buffer, encoding: 'hex' | 'base64'): string {
  return createHash('sha256').update(bytes).digest(encoding);
}

function siteFile(folder: string, path: string, assets: string): SiteFile {
  const bytes = readFileSync(join(folder, path));
  return {
    url: path.replace(/(^|\/)index\.html$/, '$1') || './',
    revision: path.startsWith(`${assets}/`) ? null : digest(bytes, 'hex').slice(0, 16),
    integrity: `sha256-${digest(bytes, 'base64')}`,
    bytes: bytes.length,
  };
}

/** The PDFs that a page links to, from the site's root. */
function pdfsOf(html: string, path: string): string[] {
  const page = new URL(path, 'site:///');
  return [...html.matchAll(/\shref="([^"]+\.pdf)"/g)].flatMap(([, href = '']) => {
    const { protocol, pathname } = new URL(href, page);
    return protocol === 'site:' ? [pathname.slice(1)] : [];
  });
}

/**
 * What a built folder holds for its readers, with relative addresses in its pages.
 *
 * @param assets the folder of files whose names change with their content
 */
export function listSite(folder: string, assets: string): SiteList {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.replace(/[\\/]+$/, '').length + 1).split(sep).join('/'))
    .filter((path) => !LEFT_OUT.some((pattern) => pattern.test(path)))
    .toSorted();
  const files = paths.map((path) => siteFile(folder, path, assets));
  const pages = paths.filter((path) => path.endsWith('.html') && path !== '404.html');
  const pdfs = [...new Set(pages.flatMap((path) => pdfsOf(readFileSync(join(folder, path), 'utf8'), path)))].toSorted();
  return { build: digest(JSON.stringify([files, pdfs]), 'hex').slice(0, 16), files, pdfs };
}
