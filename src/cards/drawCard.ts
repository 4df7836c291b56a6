import { CARD } from '../components/site/cardSize.ts';
import { MARK } from '../components/site/mark.ts';
import { SKETCH, type Stroke } from '../components/site/sketches.ts';
import type { Card, Breakable } from './cardsOf.ts';
import type { CardFonts, Style } from './cardFonts.ts';
import { balancedLines } from './wrap.ts';

const MARGIN = 72;
const INNER = CARD.width - 2 * MARGIN;

/** The largest size at which a title takes no more lines than it may. */
const TITLE = { sizes: [76, 70, 64, 58, 52, 46], lines: 2, leading: 1.28 } as const;
const SUBTITLE = { size: 29, leading: 1.35 } as const;
const BRAND = { size: 28, baseline: 92, mark: { scale: 1.75, x: MARGIN, y: 66 }, x: MARGIN + 68 } as const;
const KICKER = { size: 30, baseline: 186 } as const;
const SKETCHES = { bottom: CARD.height - 56, one: { scale: 3.1 }, many: { gap: 36 } } as const;

type Color = (name: string) => string;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const px = (value: number): string => String(Math.round(value * 100) / 100);

interface Setting {
  readonly style: Style;
  readonly size: number;
  readonly color: string;
}

function textLine(text: string, x: number, y: number, { style, size, color }: Setting, fonts: CardFonts): string {
  const runs = fonts.runs(style, text).map(({ text: part, family, weight, gap }) => {
    const shift = gap === 0 ? '' : ` dx="${px(gap * size)}"`;
    return `<tspan font-family="${escaped(family)}" font-weight="${weight}"${shift}>${escaped(part)}</tspan>`;
  });
  return `<text x="${px(x)}" y="${px(y)}" font-size="${size}" fill="${color}" xml:space="preserve">${runs.join('')}</text>`;
}

function strokeOf({ role, path }: Stroke, scale: number, color: Color): string {
  const width = (role === 'axis' ? 2 : 5.5) / scale;
  const dash = role === 'mse' ? ` stroke-dasharray="${px(16 / scale)} ${px(9 / scale)}"` : '';
  const stroke = color(role === 'axis' ? 'ctl' : role);
  return `<path d="${path}" stroke="${stroke}" stroke-width="${px(width)}"${dash}/>`;
}

function sketchAt(strokes: readonly Stroke[], x: number, y: number, scale: number, color: Color): string {
  return `<g transform="translate(${px(x)} ${px(y)}) scale(${px(scale)})">${strokes.map((stroke) => strokeOf(stroke, scale, color)).join('')}</g>`;
}

/** One sketch stands large at the right; several share the width. */
function sketchRow(sketches: Card['sketches'], color: Color): string {
  const [only] = sketches;
  if (only === undefined) return '';
  if (sketches.length === 1) {
    const { scale } = SKETCHES.one;
    return sketchAt(only, CARD.width - MARGIN - SKETCH.width * scale, SKETCHES.bottom - SKETCH.height * scale, scale, color);
  }
  const width = (INNER - (sketches.length - 1) * SKETCHES.many.gap) / sketches.length;
  const scale = width / SKETCH.width;
  return sketches
    .map((strokes, index) => sketchAt(strokes, MARGIN + index * (width + SKETCHES.many.gap), SKETCHES.bottom - SKETCH.height * scale, scale, color))
    .join('');
}

function mark(color: Color): string {
  const { scale, x, y } = BRAND.mark;
  const paths = `<path d="${MARK.ce}" stroke="${color('ce')}"/><path d="${MARK.mse}" stroke="${color('mse')}" stroke-dasharray="${MARK.dash}" stroke-linecap="butt"/>`;
  return `<g transform="translate(${x} ${y}) scale(${scale})" stroke-width="${MARK.stroke}">${paths}</g>`;
}

function titleLines({ pieces }: Breakable, fonts: CardFonts): { readonly size: number; readonly lines: readonly string[] } {
  const measured = TITLE.sizes.map((size) => ({ size, lines: balancedLines(pieces, INNER / size, (text) => fonts.width('title', text)).map((line) => line.text) }));
  const found = measured.find(({ lines }) => lines.length <= TITLE.lines);
  if (found === undefined) throw new Error(`cards: “${pieces.join('')}” is too long for ${TITLE.lines} lines`);
  return found;
}

/** A card as SVG, in the light theme: a picture has one. */
export function drawCard(card: Card, fonts: CardFonts, color: Color): string {
  const { size, lines } = titleLines(card.title, fonts);
  const top = card.kicker === '' ? KICKER.baseline : KICKER.baseline + 24;
  const title = lines.map((line, index) => textLine(line, MARGIN, top + size * (0.9 + index * TITLE.leading), { style: 'title', size, color: color('ink') }, fonts));
  const below = top + size * (0.9 + (lines.length - 1) * TITLE.leading) + 32;
  const subtitleWidth = INNER / SUBTITLE.size;
  const subtitle = card.subtitle
    .flatMap(({ pieces }) => balancedLines(pieces, subtitleWidth, (text) => fonts.width('label', text)))
    .map(({ text }, index) => textLine(text, MARGIN, below + SUBTITLE.size * (1 + index * SUBTITLE.leading), { style: 'label', size: SUBTITLE.size, color: color('ink-2') }, fonts));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" fill="none" stroke-linecap="round" stroke-linejoin="round">`,
    `<rect width="${CARD.width}" height="${CARD.height}" fill="${color('paper')}"/>`,
    mark(color),
    textLine(card.brand, BRAND.x, BRAND.baseline, { style: 'label', size: BRAND.size, color: color('ink-2') }, fonts),
    card.kicker === '' ? '' : textLine(card.kicker, MARGIN, KICKER.baseline, { style: 'label', size: KICKER.size, color: color('ink-3') }, fonts),
    ...title,
    ...subtitle,
    sketchRow(card.sketches, color),
    '</svg>',
  ].join('');
}
