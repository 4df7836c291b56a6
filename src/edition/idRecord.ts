import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from './types.ts';

/*
 * What has been published stays reachable. `content/ids.txt` lists every place that readers may have linked to, one
 * `page#id` a line, sorted; `content/redirects.json` says where a place went that is no longer there.
 */

export const ID_RECORD = 'ids.txt';
export const REDIRECTS = 'redirects.json';

/** A place as the record writes it: `optimization#eq-4`. */
export type Place = string;

export interface Recorded {
  readonly place: Place;
  readonly line: number;
}

export interface Redirect {
  readonly from: Place;
  readonly to: Place;
  readonly line: number;
}

/** Every place that an edition has now, sorted as the record is. */
export function placesOf(edition: Edition): Place[] {
  return [...edition.targets.values()].map(({ page, id }) => `${page}#${id}`).toSorted();
}

export function readRecord(contentDir: string): Recorded[] {
  const lines = readFileSync(join(contentDir, ID_RECORD), 'utf8').split('\n');
  return lines.flatMap((text, index) => (text.trim() === '' ? [] : [{ place: text.trim(), line: index + 1 }]));
}

const PLACE = /^[a-z0-9-]+#[a-z0-9-]+$/;

/** The table of redirects with the line of each, so that a message can point at it. */
export function readRedirects(contentDir: string): Redirect[] {
  const path = join(contentDir, REDIRECTS);
  const text = readFileSync(path, 'utf8');
  const table: unknown = JSON.parse(text);
  if (typeof table !== 'object' || table === null || Array.isArray(table)) throw new Error(`${path}:1: write one object, { "page#old-id": "page#new-id" }`);
  const lines = text.split('\n');
  return Object.entries(table).map(([from, to]: [string, unknown]) => {
    const line = lines.findIndex((each) => each.includes(`"${from}"`)) + 1;
    if (!PLACE.test(from) || typeof to !== 'string' || !PLACE.test(to)) throw new Error(`${path}:${line}: "${from}" leads to ${JSON.stringify(to)}: write both as "page#id"`);
    return { from, to, line };
  });
}
