import type { Edition } from '../../edition/types.ts';
import { widgets } from './index.ts';

export interface PlacedFigure {
  readonly id: string;
  /** As the edition names it: `Figure 1`. */
  readonly label: string;
  /** The slug of the page on which it stands. */
  readonly page: string;
  readonly Widget: (typeof widgets)[keyof typeof widgets];
}

function widgetOf(tag: string): PlacedFigure['Widget'] | undefined {
  return Object.entries(widgets).find(([name]) => `<${name}>` === tag)?.[1];
}

/** The figures of an edition in reading order, each with the component that draws it. */
export function placedFigures({ pages, targets }: Edition): PlacedFigure[] {
  return pages.flatMap(({ slug, figures, blocks }) =>
    figures.flatMap((id) => {
      const Widget = widgetOf(blocks.find((block) => block.id === id)?.type ?? '');
      return Widget === undefined ? [] : [{ id, label: targets.get(id)?.label ?? '', page: slug, Widget }];
    }),
  );
}
