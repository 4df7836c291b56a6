import { Resvg } from '@resvg/resvg-wasm';
import { startRasterizer } from '../rasterizer/startRasterizer.ts';

/** The drawing's own side, in its units. */
const SIDE = 32;
/** A mask may cut away all but a circle of four fifths of the side. */
const SAFE = 0.74;

export interface Icon {
  readonly name: string;
  readonly size: number;
  readonly maskable: boolean;
}

export const icons: readonly Icon[] = [
  { name: 'icon-192.png', size: 192, maskable: false },
  { name: 'icon-512.png', size: 512, maskable: false },
  { name: 'icon-maskable-512.png', size: 512, maskable: true },
];

/** The site's sign as an icon: in light colors, since a picture cannot follow the theme; for a mask, smaller on full paper. */
export function iconSvg(favicon: string, { maskable }: Icon): string {
  const light = favicon.replace(/@media[^{]*\{(?:[^{}]*\{[^}]*\})*[^}]*\}/g, '');
  if (!maskable) return light;
  const [, rounded = ''] = /(<rect class="paper"[^>]*\/>)/.exec(light) ?? [];
  const close = light.lastIndexOf('</svg>');
  const at = light.indexOf(rounded);
  if (rounded === '' || close < 0) throw new Error('public/favicon.svg: the paper must be <rect class="paper" …/>, from which the maskable icon is made');
  const margin = (SIDE * (1 - SAFE)) / 2;
  const paper = `<rect class="paper" width="${SIDE}" height="${SIDE}"/>`;
  return `${light.slice(0, at)}${paper}<g transform="translate(${margin} ${margin}) scale(${SAFE})">${light.slice(at + rounded.length, close)}</g></svg>`;
}

export async function drawIcon(favicon: string, icon: Icon): Promise<Uint8Array> {
  await startRasterizer();
  const drawing = new Resvg(iconSvg(favicon, icon), { fitTo: { mode: 'width', value: icon.size } });
  try {
    return drawing.render().asPng();
  } finally {
    drawing.free();
  }
}
