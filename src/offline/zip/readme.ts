import { languageCodes } from '../../i18n/languages.ts';
import { siteWords } from '../../i18n/site.ts';
import { zipWords } from '../../i18n/zip.ts';

/** What stands beside the pages: in every language, with line ends that every editor shows as such. */
export function readme(hasPdfs: boolean): string {
  const parts = languageCodes.map((code) => [siteWords[code].title, zipWords[code].open, hasPdfs ? zipWords[code].pdfs : zipWords[code].noPdfs].join('\n'));
  // Without the mark some editors take Chinese for another encoding.
  return `\uFEFF${parts.join('\n\n')}\n`.replaceAll('\n', '\r\n');
}
