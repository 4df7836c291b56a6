import katex, { type KatexOptions } from 'katex';
import fontMetrics from 'katex/src/fontMetricsData.js';
import { katexOptions } from '../edition/katexOptions.ts';

/** Size of a set formula in em of its own font size. */
export interface FormulaMetrics {
  readonly width: number;
  /** Widths of the pieces between which an inline formula may break. */
  readonly bases: readonly number[];
}

/** The parts of KaTeX's own tree that bear on widths. */
interface DomNode {
  readonly children?: readonly DomNode[];
  readonly classes?: readonly string[];
  readonly style?: Readonly<Record<string, string | undefined>>;
  readonly text?: string;
  readonly width?: number;
  readonly italic?: number;
}

const SIZES = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2, 1.44, 1.728, 2.074, 2.488] as const;
const NO_WIDTH = new Set(['katex-strut', 'pstrut', 'vlist-s', 'frac-line', 'overline-line', 'underline-line', 'hline', 'llap', 'rlap', 'clap', 'hide-tail', 'katex-stretchy']);
const NULL_DELIMITER = 0.12;
const HAN = /\p{Script=Han}/u;

const em = (value: string | undefined): number => (value?.endsWith('em') === true ? Number.parseFloat(value) : 0);

function sizeFactor(classes: readonly string[]): number {
  const from = classes.find((name) => /^reset-size\d+$/.test(name));
  const to = classes.find((name) => /^size\d+$/.test(name));
  if (from === undefined || to === undefined) return 1;
  const size = (name: string) => SIZES[Number(name.replace(/\D/g, '')) - 1] ?? 1;
  return size(to) / size(from);
}

/** KaTeX's classes and the font that each selects; the rest is Main-Regular. */
const FONTS: Readonly<Record<string, string>> = {
  mathnormal: 'Math-Italic', mathit: 'Main-Italic', textit: 'Main-Italic', mathbf: 'Main-Bold', textbf: 'Main-Bold',
  boldsymbol: 'Math-BoldItalic', amsrm: 'AMS-Regular', mathbb: 'AMS-Regular', mathcal: 'Caligraphic-Regular', mathscr: 'Script-Regular',
  mathtt: 'Typewriter-Regular', mathsf: 'SansSerif-Regular',
};
const metrics = fontMetrics as Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
const WIDTH = 4;

function characterWidth(character: string, font: string): number {
  // KaTeX has no metrics for Han characters and sets them from the page's face, one em each.
  if (HAN.test(character)) return 1;
  const code = character === '\u00a0' ? 32 : (character.codePointAt(0) ?? 0);
  return metrics[font]?.[code]?.[WIDTH] ?? metrics['Main-Regular']?.[code]?.[WIDTH] ?? 0;
}

/** KaTeX joins like letters into one node but keeps the first letter's width, so a longer node is summed anew. */
function symbolWidth(node: DomNode): number {
  const characters = [...(node.text ?? '')];
  const italic = Math.max(0, node.italic ?? 0);
  if (characters.length === 1 && !HAN.test(characters[0] ?? '')) return (node.width ?? 0) + italic;
  const font = FONTS[(node.classes ?? []).find((name) => name in FONTS) ?? ''] ?? 'Main-Regular';
  return characters.reduce((sum, character) => sum + characterWidth(character, font), 0) + italic;
}

function contentWidth(node: DomNode, classes: readonly string[]): number {
  const style = node.style ?? {};
  if (style['width'] !== undefined) return em(style['width']);
  if (classes.some((name) => NO_WIDTH.has(name))) return em(style['minWidth']);
  if (classes.includes('nulldelimiter')) return NULL_DELIMITER;
  if (node.children === undefined) return symbolWidth(node);
  const widths = node.children.map(nodeWidth);
  const stacked = ['vlist-t', 'vlist', 'accent'].some((name) => classes.includes(name)) && !classes.includes('vlist-r');
  const inside = stacked ? Math.max(0, ...widths) : widths.reduce((sum, width) => sum + width, 0);
  return Math.max(inside, em(style['minWidth']));
}

function nodeWidth(node: DomNode): number {
  const classes = node.classes ?? [];
  const style = node.style ?? {};
  const around = em(style['marginLeft']) + em(style['marginRight']) + em(style['paddingLeft']) + em(style['paddingRight']) + em(style['borderRightWidth']);
  return (contentWidth(node, classes) + around) * sizeFactor(classes);
}

/** KaTeX exports its layout tree without declaring it. */
const layOut = katex as unknown as { __renderToDomTree(tex: string, options: KatexOptions): DomNode };

function findBases(node: DomNode): DomNode[] {
  if (node.classes?.includes('katex-base') === true) return [node];
  return (node.children ?? []).flatMap(findBases);
}

/**
 * Measures a formula without a browser, from the font metrics that KaTeX lays it out with.
 * The browser test compares it with what Chromium draws, formula by formula.
 */
export function formulaMetrics(tex: string, displayMode: boolean): FormulaMetrics {
  const tree = layOut['__renderToDomTree'](tex, { ...katexOptions, displayMode, throwOnError: true });
  const bases = findBases(tree).map(nodeWidth);
  return { width: bases.reduce((sum, width) => sum + width, 0), bases };
}
