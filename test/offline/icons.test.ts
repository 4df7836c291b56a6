import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawIcon, icons, iconSvg } from '../../src/offline/icons.ts';

const favicon = readFileSync('public/favicon.svg', 'utf8');
const size = (png: Uint8Array): number[] => [16, 20].map((at) => Buffer.from(png).readUInt32BE(at));

describe('icons', () => {
  it.each(icons.map((icon) => [icon.name, icon] as const))('%s is a picture of its size, the same each time', async (_, icon) => {
    const png = await drawIcon(favicon, icon);
    expect(Buffer.from(png.slice(1, 4)).toString()).toBe('PNG');
    expect(size(png)).toEqual([icon.size, icon.size]);
    expect(Buffer.from(await drawIcon(favicon, icon)).equals(Buffer.from(png))).toBe(true);
  });

  it('are light, and the maskable one fills its square', () => {
    const svg = iconSvg(favicon, { name: '', size: 512, maskable: true });
    expect(svg).not.toContain('@media');
    expect(svg).toContain('<rect class="paper" width="32" height="32"/>');
    expect(svg.match(/<path class="(?:ce|mse)"/g)?.length).toBe(2);
  });

  it('say what is wrong with a sign that they do not know', () => {
    expect(() => iconSvg('<svg></svg>', { name: '', size: 512, maskable: true })).toThrow(/favicon\.svg/);
  });
});
