import type { Params } from '../../../src/widgets/shared/params.ts';
import { all, articlePages, attribute } from '../../site/builtSite.ts';

/** A figure of the built site, found by its marker; what it can be set to, from its model. */
export interface PlacedFigure {
  readonly id: string;
  readonly widget: string;
  /** The slug of its page. */
  readonly slug: string;
  readonly params: Params<Record<string, unknown>>;
}

const models = import.meta.glob<{ readonly params?: PlacedFigure['params'] }>('../../../src/widgets/*/model.ts');

async function paramsOf(widget: string): Promise<PlacedFigure['params']> {
  const model = await models[`../../../src/widgets/${widget}/model.ts`]?.();
  if (model?.params === undefined) throw new Error(`data-widget="${widget}": src/widgets/${widget}/model.ts has to export its params`);
  return model.params;
}

const chapters = articlePages.filter(({ address }) => address.startsWith('/zh/') && !address.endsWith('/article/'));

/** Every figure once, in the order of the pages. */
export const figures: readonly PlacedFigure[] = await Promise.all(
  chapters.flatMap((page) =>
    all('figure[data-widget]', page).map(async (figure) => {
      const widget = attribute(figure, 'dataWidget');
      return { id: attribute(figure, 'id'), widget, slug: page.address.split('/')[2] ?? '', params: await paramsOf(widget) };
    }),
  ),
);

export const slugs = [...new Set(figures.map(({ slug }) => slug))];
