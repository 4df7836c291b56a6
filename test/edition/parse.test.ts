import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/edition/parse.ts';

describe('the head of a page', () => {
  it.each([
    ['title: One\nclaim: one: two', 3],
    ['title: One\nnav: Two\nclaim: *three', 4],
  ])('%j that cannot be read is named with its line', (head, line) => {
    const path = join(mkdtempSync(join(tmpdir(), 'head-')), 'page.mdx');
    writeFileSync(path, `---\n${head}\n---\n\nWords.\n`);
    expect(() => parsePage(path)).toThrow(`${path}:${line}: front matter: `);
    expect(() => parsePage(path)).toThrow(/in quotes$/);
  });
});
