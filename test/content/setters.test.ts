import { expect, it } from 'vitest';
import { readFragment, writeFragment } from '../../src/widgets/shared/address.ts';
import type { Params } from '../../src/widgets/shared/params.ts';
import { editions } from './editions.ts';

const models = import.meta.glob<{ readonly params?: Params<Record<string, unknown>> }>('../../src/widgets/*/model.ts', { eager: true });

const setters = editions.flatMap((edition) =>
  edition.pages.flatMap(({ path, citations }) => citations.flatMap(({ to, sets, line }) => (sets === undefined ? [] : [{ where: `${path}:${line}`, to, sets }]))),
);

it('the text sets figures', () => {
  expect(setters.length).toBeGreaterThan(4);
});

it.each(setters)('$where sets #$to to a state that it has: $sets', ({ to, sets }) => {
  const params = models[`../../src/widgets/${to.replace(/^fig-/, '')}/model.ts`]?.params;
  if (params === undefined) throw new Error(`src/widgets/${to.replace(/^fig-/, '')}/model.ts exports no params`);
  const state = readFragment(`#${to}?${sets}`, to, params);
  const named = [...new URLSearchParams(sets)].map(([name, text]) => ({ name, text }));
  // What the figure does not know, or moves into its range, it would not show.
  const understood = named.map(({ name }) => ({ name, text: params[name]?.format(state?.[name]) }));
  expect(understood).toEqual(named);
  expect(writeFragment(to, params, state ?? {})).toMatch(new RegExp(`^#${to}`));
});
