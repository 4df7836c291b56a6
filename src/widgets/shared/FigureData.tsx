import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { Label } from './Label.tsx';
import { DataTable } from './DataTable.tsx';

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
  readonly columns: readonly string[] | undefined;
  /** None while what makes them has not come: the table stays as the build has drawn it. */
  readonly rows: readonly (readonly string[])[] | undefined;
  /** Header and rows in full precision. */
  csv(): Lines | Promise<Lines>;
  /** The table is unfolded: its rows are wanted. */
  open?(): void;
}

type Lines = readonly (readonly (string | number)[])[];

/** What makes files comes when the buttons come to be seen, so that it is there when one is pressed. */
const loadFiles = () => import('./later/files.ts');

/** The numbers behind a figure, folded away: a table to read, and files to take along. */
export function FigureData({ name, words, caption, columns, rows, csv, open }: FigureDataProps) {
  const box = useRef<HTMLDetailsElement>(null);
  const [, drawAnew] = useReducer((drawn: number) => drawn + 1, 0);
  const opened = (): void => {
    drawAnew(undefined);
    open?.();
    loadFiles().catch(() => undefined);
  };
  useEffect(() => {
    if (box.current?.open === true) opened();
  }, []);
  const saveTable = async (): Promise<void> => {
    const { csvText, saveFile } = await loadFiles();
    saveFile(`${name}.csv`, 'text/csv', csvText(await csv()));
  };
  const saveDrawing = async (): Promise<void> => {
    const { saveFile, standaloneSvg } = await loadFiles();
    const drawings = [...(box.current?.closest('figure')?.querySelectorAll<SVGSVGElement>('.plot svg') ?? [])];
    const shown = drawings.filter((drawing) => drawing.getClientRects().length > 0);
    saveFile(`${name}.svg`, 'image/svg+xml', standaloneSvg(shown));
  };
  // Folded, the table is not seen: it is drawn anew when it is unfolded, not while the figure moves.
  const table = useRef<ComponentChildren>();
  if (rows !== undefined && (table.current === undefined || box.current?.open === true)) {
    table.current = <DataTable caption={caption} columns={columns?.map((column) => <Label text={column} />) ?? []} rows={rows} />;
  }
  return (
    <details class="figure-data" ref={box} onToggle={opened}>
      <summary>{words.data}</summary>
      <div class="figure-data-tools needs-script">
        <button type="button" onClick={saveTable}>
          {words.csv}
        </button>
        <button type="button" onClick={saveDrawing}>
          {words.svg}
        </button>
      </div>
      {rows === undefined ? (
        <div class="figure-data-table" tabIndex={0} role="group" aria-label={caption} dangerouslySetInnerHTML={{ __html: '' }} />
      ) : (
        <div class="figure-data-table" tabIndex={0} role="group" aria-label={caption}>
          {table.current}
        </div>
      )}
    </details>
  );
}
