import katex from 'katex';
import { katexOptions } from '../../edition/katexOptions.ts';
import { formulaMetrics } from '../../markdown/formulaMetrics.ts';
import { lightenHtml } from '../../markdown/lightFormula.ts';
import { narrowSwitch } from '../../markdown/narrowSwitch.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A displayed formula as HTML; its annotation is `plain`, TeX that can be pasted anywhere, without the marks. */
export function formulaHtml(tex: string, plain: string): string {
  const html = lightenHtml(katex.renderToString(tex, { ...katexOptions, displayMode: true }));
  return html.replace(/(<annotation[^>]*>)[\s\S]*?(<\/annotation>)/, (_, open: string, close: string) => `${open}${escaped(plain)}${close}`);
}

/** Width of a displayed formula in em of its own size. */
const widthOf = (tex: string): number => Math.ceil(formulaMetrics(tex, true).width * 100) / 100;

export interface SetForm {
  readonly name: 'wide' | 'narrow';
  readonly html: string;
  readonly style: string;
}

/** A line's forms, both with `plain` as the TeX to copy, and the class that tells which of them a column shows. */
export function setLine(plain: string, wide: string, narrow?: string): { readonly forms: readonly SetForm[]; readonly switchAt: string } {
  const form = (name: SetForm['name'], tex: string): SetForm => ({ name, html: formulaHtml(tex, plain), style: `--block:${widthOf(tex)}` });
  if (narrow === undefined) return { forms: [form('wide', wide)], switchAt: '' };
  return { forms: [form('wide', wide), form('narrow', narrow)], switchAt: `at-${narrowSwitch(widthOf(wide))}` };
}
