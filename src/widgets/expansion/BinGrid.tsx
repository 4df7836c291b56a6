import { useRef } from 'preact/hooks';
import { fill } from '../shared/fill.ts';
import { binRows, neighbor } from './bins.ts';
import { columnsOf, narrow, wide } from './layout.ts';
import type { Controls } from './model.ts';
import { printedTerm } from './printedReading.ts';
import type { Reading } from './reading.ts';
import type { Strings } from './strings.ts';

interface BinGridProps {
  readonly controls: Controls;
  readonly reading: Reading;
  readonly words: Strings;
  /** A bin is pointed at or has the focus: its words are listed; `undefined` for none. */
  look(at: number | undefined): void;
  /** A bin is chosen. */
  choose(at: number): void;
  /** The list of words is asked for. */
  openWords(): void;
}

/** The bins to point at and to walk through, over the drawing that shows them. */
export function BinGrid({ controls: { K, n, theta }, reading: { terms, at }, words, look, choose, openWords }: BinGridProps) {
  const grid = useRef<HTMLDivElement>(null);
  const rows = binRows(terms, K);
  const binOf = ({ target }: Event): number | undefined => {
    const bin = target instanceof HTMLElement ? target.dataset['bin'] : undefined;
    return bin === undefined ? undefined : Number(bin);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const from = binOf(event);
    if (from === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = neighbor(event.key, from, rows);
    const chosen = event.key === 'Enter' || event.key === ' ';
    if (to === undefined && !chosen) return;
    event.preventDefault();
    if (to !== undefined) grid.current?.querySelector<HTMLElement>(`[data-bin="${to}"]`)?.focus();
    if (chosen) choose(from);
    if (event.key === 'Enter') openWords();
  };
  const columns = { '--wide': columnsOf(wide, K, n), '--narrow': columnsOf(narrow, K, n) };
  return (
    <div
      class="bins needs-script"
      role="grid"
      aria-label={words.bins}
      data-lines={K === 4 ? '' : undefined}
      style={columns}
      ref={grid}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        const bin = binOf(event);
        if (bin !== undefined) choose(bin);
      }}
      onPointerOver={(event) => event.pointerType === 'mouse' && look(binOf(event))}
      onPointerLeave={() => look(undefined)}
      onFocusIn={(event) => look(binOf(event))}
      onFocusOut={() => look(undefined)}
    >
      {rows.map((row) => (
        <div role="row">
          {row.map((i) => {
            const term = terms[i];
            return (
              <i
                role="gridcell"
                tabIndex={i === at ? 0 : -1}
                data-bin={i}
                aria-selected={i === at}
                aria-label={term && fill(theta ? words.binTheta : words.bin, printedTerm(term))}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}
