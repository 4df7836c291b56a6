import { expect, it } from 'vitest';
import { twinHref } from '../../src/components/prose/place.ts';

it.each([
  ['/zh/optimization/', 'en', '../../en/optimization/#eq-4'],
  ['/sub/en/article/', 'zh-Hans', '../../zh/article/#eq-4'],
  ['/parallel/optimization/', 'en', undefined],
  ['/zh/optimization/', 'fr', undefined],
])('from %s the same place in %s is %s', (pathname, tag, href) => {
  expect(twinHref(pathname, tag, 'eq-4')).toBe(href);
});
