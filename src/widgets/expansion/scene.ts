import type { Box } from '../../plot/frame.ts';
import { textWidthPx } from '../../plot/labels.ts';
import { formatNumber } from '../shared/formatNumber.ts';
import { blocksOf, dotAt, dotsPath } from './dots.ts';
import { columnsOf, placeBins, type Layout } from './layout.ts';
import type { Controls } from './model.ts';
import { PROBABILITY } from './printedReading.ts';
import type { Reading, Term } from './reading.ts';
import { powers, termWidthPx, type Power } from './termText.ts';

/** Dots of one look. */
export interface DotGroup {
  readonly path: string;
  readonly pitch: number;
  readonly diameter: number;
  /** What is left open inside of a dot: what the model says is drawn hollow, as long as there is room for it. */
  readonly opening: number;
  /** Of the term that the word falls into. */
  readonly isCurrent: boolean;
}

/** What stands under the dots of a bin: `12` with the powers of its term, or a number alone. */
export interface BinLabel {
  readonly x: number;
  readonly y: number;
  readonly number: string;
  readonly powers: readonly Power[];
  readonly isCurrent: boolean;
}

export interface Scene {
  readonly height: number;
  readonly dots: readonly DotGroup[];
  readonly labels: readonly BinLabel[];
  /** The bin that the word has fallen into, and its dot there. */
  readonly current: { readonly outline: Box; readonly word: { readonly x: number; readonly y: number; readonly radius: number } } | undefined;
}

const FONT_PX = 13;
/** Between a bin's edge and its outline. */
const INSET = 1.5;
const BASELINE = 8;
const HOLLOW_FROM = 3.6;
const EDGE = 2.4;
/** From a dot to the ring around it. */
const AROUND = 2.5;

type LabelParts = Pick<BinLabel, 'number' | 'powers'>;

/** A probability with as many digits as fit under its bin, or nothing. */
function probabilityLabel({ probability }: Term, width: number): LabelParts {
  const digits = [PROBABILITY, PROBABILITY - 1].map((decimals) => formatNumber(probability, decimals));
  return { number: digits.find((text) => textWidthPx(text, FONT_PX) <= width) ?? '', powers: [] };
}

/** The whole term under every bin; where not all of them fit, the coefficient alone, and the powers of a single variable. */
function labelParts(terms: readonly Term[], theta: boolean, width: number): LabelParts[] {
  if (theta) return terms.map((term) => probabilityLabel(term, width));
  const allFit = terms.every(({ coefficient, exponents }) => termWidthPx(coefficient, exponents) <= width);
  return terms.map(({ coefficient, exponents }) => ({
    number: coefficient === 1 ? '' : String(coefficient),
    powers: allFit || coefficient === 1 ? powers(exponents) : [],
  }));
}

/** Dots that look the same are drawn by one path. */
function grouped(dots: readonly DotGroup[]): DotGroup[] {
  const groups: DotGroup[] = [];
  for (const each of dots) {
    const alike = groups.findIndex(({ diameter, isCurrent }) => diameter === each.diameter && isCurrent === each.isCurrent);
    if (alike < 0) groups.push(each);
    else groups[alike] = { ...each, path: (groups[alike]?.path ?? '') + each.path };
  }
  return groups;
}

/** A drawing of all bins with a dot for each word. */
export function sceneOf(layout: Layout, { K, n, theta }: Pick<Controls, 'K' | 'n' | 'theta'>, reading: Reading): Scene {
  const { terms, at, rank } = reading;
  const { height, cells } = placeBins(layout, terms, K, n);
  const blocks = blocksOf(terms, cells, K, theta);
  const parts = labelParts(terms, theta, (layout.width - 2 * layout.margin) / columnsOf(layout, K, n) - 2 * INSET);
  const bins = blocks.map((block, i) => {
    const { cell, pitch, diameter } = block;
    const isCurrent = i === at;
    const opening = theta && diameter > HOLLOW_FROM ? diameter - EDGE : 0;
    const place = { x: cell.left + cell.width / 2, y: cell.top + cell.height - BASELINE };
    return {
      dots: { path: dotsPath(block), pitch, diameter, opening, isCurrent },
      label: { number: '', powers: [], ...parts[i], ...place, isCurrent },
      outline: { left: cell.left + INSET, top: cell.top + INSET, width: cell.width - 2 * INSET, height: cell.height - 2 * INSET },
      word: { ...dotAt(block, rank), radius: diameter / 2 + AROUND },
    };
  });
  return {
    height,
    dots: grouped(bins.map(({ dots }) => dots)),
    labels: bins.map(({ label }) => label),
    current: bins[at],
  };
}
