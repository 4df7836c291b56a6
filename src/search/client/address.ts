import type { Language } from '../../i18n/languages.ts';
import type { SearchRecord } from '../types.ts';

/** Where a result leads: its block; from a disk, where folders have no pages of their own, by the name of the file. */
export function addressOf(root: URL, language: Language, { page, id, kind }: SearchRecord): string {
  const address = new URL(`${language}/${page}/${root.protocol === 'file:' ? 'index.html' : ''}`, root);
  if (kind !== 'page') address.hash = id;
  return address.href;
}
