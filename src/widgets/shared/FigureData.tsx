import { useRef } from 'preact/hooks';
import { Label } from './Label.tsx';
import { DataTable } from './DataTable.tsx';
import { csvText, saveFile } from './saveFile.ts';
import { standaloneSvg } from './standaloneSvg.ts';

export interface FigureDataWords {
  readonly data: string;
  readonly csv: string;
  readonly svg: string;
}

interface FigureDataProps {
  /** What the downloaded files are called. */
  readonly name: string;
  readonly words: FigureDataWords;
  readonly caption: string;
  /** Words; a letter between asterisks is mathematics. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Header and rows in full precision. */
  csv(): readonly (readonly (string | number)[])[];
}

/** The numbers behind a figure, folded away: a table to read, and files to take along. */
export function FigureData({ name, words, caption, columns, rows, csv }: FigureDataProps) {
  const box = useRef<HTMLDetailsElement>(null);
  const saveDrawing = (): void => {
    const drawings = [...(box.current?.closest('figure')?.querySelectorAll<SVGSVGElement>('.plot svg') ?? [])];
    const shown = drawings.filter((drawing) => drawing.getClientRects().length > 0);
    saveFile(`${name}.svg`, 'image/svg+xml', standaloneSvg(shown));
  };
  return (
    <details class="figure-data" ref={box}>
      <summary>{words.data}</summary>
      <div class="figure-data-tools needs-script">
        <button type="button" onClick={() => saveFile(`${name}.csv`, 'text/csv', csvText(csv()))}>
          {words.csv}
        </button>
        <button type="button" onClick={saveDrawing}>
          {words.svg}
        </button>
      </div>
      <div class="figure-data-table" tabIndex={0} role="group" aria-label={caption}>
        <DataTable caption={caption} columns={columns.map((column) => <Label text={column} />)} rows={rows} />
      </div>
    </details>
  );
}
