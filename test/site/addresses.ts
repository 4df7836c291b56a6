import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, pages, type BuiltPage } from './builtSite.ts';

/** The public origin and sub-path that the site was built for: the variables that the build reads. */
export const ORIGIN = process.env['SITE'] ?? 'http://localhost:4321';
const BASE = (process.env['BASE'] ?? '/').replace(/\/?$/, '/');

const byAddress = new Map(pages.map((page) => [page.address, page]));

export function absolute(address: string): string {
  return `${ORIGIN}${BASE}${address.slice(1)}`;
}

/** The address below the site's root that a full address means; undefined for one of another site. */
export function below(full: string): string | undefined {
  const root = absolute('/');
  return full.startsWith(root) ? `/${full.slice(root.length)}` : undefined;
}

export function pageAt(full: string): BuiltPage | undefined {
  return byAddress.get(below(full)?.split('#')[0] ?? '');
}

/** The full address is one of this site, and there is a page or a file at it. A PDF is made after the build. */
export function stands(full: string): boolean {
  const path = below(full);
  if (path === undefined) return false;
  const [file = '', id] = path.split('#');
  if (file.startsWith('/pdf/')) return true;
  const page = byAddress.get(file);
  if (page !== undefined) return id === undefined || page.ids.includes(id.split('?')[0] ?? '');
  return existsSync(join(DIST, file)) && statSync(join(DIST, file)).isFile();
}
