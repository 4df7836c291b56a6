import { useState } from 'preact/hooks';
import { FigureData } from '../shared/FigureData.tsx';
import { fill } from '../shared/fill.ts';
import { useLater } from '../shared/useLater.ts';
import type * as Later from './data.ts';
import type { Controls } from './model.ts';
import { printedReading } from './printedReading.ts';
import type { Reading } from './reading.ts';
import type { Strings } from './strings.ts';

interface DataProps {
  readonly id: string;
  readonly controls: Controls;
  readonly reading: Reading;
  readonly words: Strings;
  /** What fills the table, in the build; the browser asks for it once the table is opened. */
  readonly data: typeof Later | undefined;
}

const loadData = () => import('./data.ts');

/** The numbers behind the bins: by shape, or with θ every bin. */
export function Data({ id, controls, reading, words, data }: DataProps) {
  const [opened, setOpened] = useState(false);
  const table = (useLater(opened, loadData) ?? data)?.termTable(controls, reading, words);
  return (
    <FigureData
      name={`${id}-K${controls.K}-n${controls.n}`}
      words={words}
      columns={table?.columns}
      rows={table?.rows}
      caption={fill(controls.theta ? words.dataTheta : words.dataShapes, printedReading(controls, reading))}
      csv={async () => {
        const { termColumns, termData } = await loadData();
        return [termColumns, ...termData(reading)];
      }}
      open={() => setOpened(true)}
    />
  );
}
