import { expect, it } from 'vitest';
import { CONTENT_DIR } from '../../src/edition/edition.ts';
import { parityProblems, recordProblems, unrecorded } from '../../src/edition/idProblems.ts';
import { placesOf, readRecord, readRedirects } from '../../src/edition/idRecord.ts';
import { editions } from './editions.ts';

const record = readRecord(CONTENT_DIR);
const places = record.map(({ place }) => place);

it('both editions have the same ids', () => expect(parityProblems(editions)).toEqual([]));

it.each(editions)('the $language edition keeps every published place', (edition) => {
  expect(recordProblems(CONTENT_DIR, edition, record, readRedirects(CONTENT_DIR))).toEqual([]);
});

it('the record is sorted, has each place once, and lacks none: "npm run ids" adds new ones', () => {
  expect(places).toEqual([...new Set(places)].toSorted());
  expect(editions.flatMap((edition) => unrecorded(edition, record))).toEqual([]);
  expect(places.length).toBeGreaterThan(placesOf(editions[0]!).length - 1);
});
