import { expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { withTables } from '../../src/math/bench/tables.ts';

it('the math package’s README states what is measured now (npm run readme -w src/math writes it)', async () => {
  const readme = readFileSync(new URL('../../src/math/README.md', import.meta.url), 'utf8');
  expect(readme.match(/<!-- \w+ -->/g)).toHaveLength(6);
  expect(readme).toBe(await withTables(readme));
});
