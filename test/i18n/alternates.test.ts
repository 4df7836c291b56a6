import { expect, test } from 'vitest';
import { alternatesOf, slugOfAddress } from '../../src/i18n/alternates.ts';

test.each([
  ['https://example.org/sub/', ''],
  ['https://example.org/sub/zh/', ''],
  ['https://example.org/sub/en/question/', 'question'],
  ['https://example.org/sub/parallel/question/', undefined],
  ['https://example.org/sub/embed/en/fig-x/', undefined],
])('%s is of the page %s', (address, slug) => {
  expect(slugOfAddress(address, '/sub')).toBe(slug);
});

test('a reader of no language of ours is led to the fallback’s page, and to the cover instead of a contents', () => {
  expect(alternatesOf('https://example.org', '/', 'question').at(-1)).toEqual({ lang: 'x-default', url: 'https://example.org/en/question/' });
  expect(alternatesOf('https://example.org', '/', '').at(-1)).toEqual({ lang: 'x-default', url: 'https://example.org/' });
});
