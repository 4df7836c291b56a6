import type { AstroIntegration } from 'astro';
import { languageCodes } from '../i18n/languages.ts';
import { CONTENT_DIR, editionOf } from './edition.ts';
import { parityProblems, recordProblems, unrecorded } from './idProblems.ts';
import { readRecord, readRedirects } from './idRecord.ts';

/** Stops the build where the editions' ids part, or where a published place would be lost to those who linked to it. */
export default function ids(): AstroIntegration {
  return {
    name: 'ids',
    hooks: {
      'astro:build:start': ({ logger }) => {
        const editions = languageCodes.map((language) => editionOf(language));
        const [first] = editions;
        if (first === undefined) throw new Error('src/i18n/languages.ts: the table of languages is empty');
        const record = readRecord(CONTENT_DIR);
        const problems = [...parityProblems(editions), ...recordProblems(CONTENT_DIR, first, record, readRedirects(CONTENT_DIR))];
        if (problems.length > 0) throw new Error(['the ids of the editions:', ...problems].join('\n'));
        const fresh = unrecorded(first, record);
        if (fresh.length > 0) logger.warn(`content/ids.txt lacks ${fresh.length} new ids (${fresh.slice(0, 3).join(', ')}…): "npm run ids" adds them`);
      },
    },
  };
}
