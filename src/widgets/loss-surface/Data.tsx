import { useMemo, useState } from 'preact/hooks';
import { FigureData } from '../shared/FigureData.tsx';
import { useLater } from '../shared/useLater.ts';
import type * as Later from './data.ts';
import type { Surface } from './model.ts';
import type { Strings } from './strings.ts';

interface DataProps extends Surface {
  readonly id: string;
  readonly words: Strings;
  /** What fills the table, in the build; the browser asks for it once the table is opened. */
  readonly data: typeof Later | undefined;
}

const loadData = () => import('./data.ts');

/** The numbers behind the surfaces. */
export function SurfaceData({ id, b, flip, words, data }: DataProps) {
  const [opened, setOpened] = useState(false);
  const part = useLater(opened, loadData) ?? data;
  return useMemo(() => {
    const table = part?.surfaceTable({ b, flip }, words);
    return (
      <FigureData
        name={id}
        words={words}
        caption={words.dataCaption}
        columns={table?.columns}
        rows={table?.rows}
        csv={async () => {
          const { columns, gridPlaces, surfaceData } = await loadData();
          return [columns, ...surfaceData({ b, flip }, gridPlaces())];
        }}
        open={() => setOpened(true)}
      />
    );
  }, [id, b, flip, words, part]);
}
