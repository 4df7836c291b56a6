import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fallbackLanguage } from '../i18n/languages.ts';
import { CONTENT_DIR, editionOf } from './edition.ts';
import { unrecorded } from './idProblems.ts';
import { ID_RECORD, readRecord } from './idRecord.ts';

/** `npm run ids`: adds to the record what is new. It takes nothing out: what was published stays in it. */
const record = readRecord(CONTENT_DIR);
const fresh = unrecorded(editionOf(fallbackLanguage), record);
const places = [...record.map(({ place }) => place), ...fresh].toSorted();
writeFileSync(join(CONTENT_DIR, ID_RECORD), `${places.join('\n')}\n`);
console.log(fresh.length === 0 ? 'content/ids.txt has every id' : `content/ids.txt: ${fresh.length} added\n${fresh.join('\n')}`);
