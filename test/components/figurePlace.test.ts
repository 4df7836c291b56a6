import { expect, it } from 'vitest';
import { figurePlace } from '../../src/components/widgets/figurePlace.ts';

it.each([
  ['/zh/distributions/', '/', '../cross-entropy/#fig-y'],
  ['/sub/zh/distributions/', '/sub', '../cross-entropy/#fig-y'],
  ['/zh/cross-entropy/', '/', '#fig-y'],
  ['/zh/article/', '/', '#fig-y'],
  ['/embed/zh/sampler/', '/', '../../../zh/cross-entropy/#fig-y'],
  ['/sub/parallel/distributions/', '/sub/', '../cross-entropy/#fig-y'],
  ['/parallel/article/', '/', '#fig-y'],
])('figurePlace leads from %s (%s) to %s', (from, base, place) => {
  expect(figurePlace(from, base, 'zh', 'cross-entropy', 'fig-y')).toBe(place);
});
