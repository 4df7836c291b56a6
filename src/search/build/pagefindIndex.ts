import { join } from 'node:path';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { close, createIndex } from 'pagefind';
import { languages, type Language } from '../../i18n/languages.ts';
import type { LanguageData } from '../types.ts';

/** What Pagefind writes for its own interfaces, which this site does not use. */
const OWN_INTERFACE = /(?:-ui|component-ui|highlight)\.|playground/;

/**
 * One index of each language in a folder of its own: merged ones would all be read with the analyzer of one language.
 * One record a block, so that results lead to blocks.
 */
export async function writePagefind(folder: string, language: Language, { records }: LanguageData): Promise<number> {
  const tag = languages[language].tag.slice(0, 2);
  const { index, errors } = await createIndex({ forceLanguage: tag, maxFragments: 1 });
  if (index === undefined) throw new Error(`search: Pagefind does not start: ${errors.join('; ')}`);
  const trouble: string[] = [];
  for (const [at, { title = '', names = [], text, section = '' }] of records.entries()) {
    const content = [title, ...names, text].filter((part) => part !== '').join('. ');
    if (content === '') continue;
    const added = await index.addCustomRecord({ url: String(at), content, language: tag, meta: { title: title === '' ? section : title } });
    trouble.push(...added.errors);
  }
  const { files, errors: late } = await index.getFiles();
  if (trouble.length + late.length > 0) throw new Error(`search: Pagefind: ${[...trouble, ...late].join('; ')}`);
  let bytes = 0;
  for (const { path, content } of files) {
    if (OWN_INTERFACE.test(path)) continue;
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    bytes += content.length;
  }
  return bytes;
}

export { close as closePagefind };
