import { describe, expect, it } from 'vitest';
import { faces } from '../../src/fonts/faces/faces.ts';
import { katexStylesheet } from '../../src/fonts/faces/katexFaces.ts';
import { wordsOfScript } from '../../src/fonts/islands.ts';
import { fontFace, rangesOf, unicodeRange } from '../../src/fonts/output/fontFace.ts';
import { withFonts } from '../../src/fonts/output/head.ts';
import { cutKatexCss } from '../../src/fonts/output/katexCss.ts';
import { pageFontFaces } from '../../src/fonts/output/pageHead.ts';
import { addressFrom, fileOfAddress } from '../../src/fonts/pageFiles.ts';

describe('cutKatexCss', () => {
  it('keeps the rules whose classes are all in use', () => {
    const css = '.katex .a{x:1}.katex .b,.katex .a.c{x:2}.katex *{x:3}@font-face{font-family:K}';
    expect(cutKatexCss(css, (name) => ['katex', 'a'].includes(name))).toBe('.katex .a{x:1}.katex *{x:3}');
  });

  it('asks for no class that an element must not have', () => {
    const css = '.katex .a:not(.b){x:1}.katex .b:not(.a){x:2}';
    expect(cutKatexCss(css, (name) => ['katex', 'a'].includes(name))).toBe('.katex .a:not(.b){x:1}');
  });

  it('drops what is for other browsers and other contents', () => {
    const css = '.katex{-ms-high-contrast-adjust:none;width:-moz-min-content;width:min-content}.katex img{x:1}body{counter-reset:a}';
    expect(cutKatexCss(css, () => true)).toBe('.katex{width:min-content}');
  });

  it('lets the text’s face stand in where KaTeX’s has no glyph', () => {
    const used = () => true;
    expect(cutKatexCss('.katex{font:normal 1.21em KaTeX_Main, math, Times New Roman, serif}', used)).toBe('.katex{font:normal 1.21em KaTeX_Main,var(--serif)}');
    expect(cutKatexCss('.katex .mathit{font-family:KaTeX_Math}', used)).toBe('.katex .mathit{font-family:KaTeX_Math,var(--serif)}');
  });

  it('leaves KaTeX’s own sheet without fonts', () => {
    const css = cutKatexCss(katexStylesheet(), () => true);
    expect(css).not.toContain('@font-face');
    expect(css).not.toContain('url(');
    expect(css).toContain('.katex-strut');
  });
});

describe('fontFace', () => {
  it('writes what a browser needs and no more', () => {
    expect(fontFace({ family: 'Serif Han', style: 'normal' }, 700, 'a.woff2', [[0x41, 0x43]])).toBe(
      '@font-face{font-family:"Serif Han";font-weight:700;font-display:swap;src:url(a.woff2)format("woff2");unicode-range:U+41-43}',
    );
  });

  it('writes ranges in the fewest pieces', () => {
    expect(unicodeRange(rangesOf([0x43, 0x41, 0x42, 0x2212]))).toBe('U+41-43,U+2212');
  });
});

describe('withFonts', () => {
  const page = '<html><head><link rel="stylesheet" href="site.css"></head><body></body></html>';

  it('puts KaTeX’s sheet before the site’s and the faces last', () => {
    expect(withFonts(page, { fontFaces: 'faces.css', katex: 'k.css', preloads: ['f.woff2'] })).toBe(
      '<html><head><link rel="preload" href="f.woff2" as="font" type="font/woff2" crossorigin><link rel="stylesheet" href="k.css"><link rel="stylesheet" href="site.css"><link rel="stylesheet" href="faces.css"></head><body></body></html>',
    );
  });

  it('refuses a page without a head', () => {
    expect(() => withFonts('<p>', { fontFaces: '', preloads: [] })).toThrow('fonts: the page has no </head>');
  });
});

describe('addresses', () => {
  it.each([
    ['zh/question/index.html', '../../_astro/a.woff2'],
    ['index.html', '_astro/a.woff2'],
    ['404.html', '/sub/_astro/a.woff2'],
  ])('from %s', (page, address) => {
    expect(addressFrom('/sub', page, '_astro/a.woff2')).toBe(address);
  });

  it.each([
    ['/sub/_astro/a.css', 'out/_astro/a.css'],
    ['../../_astro/a.css?v=1', 'out/_astro/a.css'],
    ['https://example.org/a.css', undefined],
    ['/elsewhere/a.css', undefined],
  ])('%s is the file %s', (address, file) => {
    expect(fileOfAddress('out', '/sub/', 'zh/question/index.html', address)).toBe(file);
  });
});

describe('wordsOfScript', () => {
  it('reads escapes', () => {
    expect(wordsOfScript(String.raw`const a="\u71b5×\x3c\u{4f3c}"`)).toBe('熵×似');
  });
});

describe('pageFontFaces', () => {
  const face = faces.find(({ id }) => id === 'serif-latin-zh-400');
  const standIn = { names: ['Times New Roman'], sizeAdjust: 1.19, ascent: 0.87, descent: 0.281 };

  it('declares a stand-in before the face, for letters and marks of our own only', () => {
    if (face === undefined) throw new Error('no such face');
    const files = [{ bytes: Buffer.alloc(1), characters: new Set([0x61]), first: true }];
    const css = pageFontFaces(new Map([[face, new Set([0x61])]]), { filesOf: () => files, addressOf: () => 'f.woff2', standInsOf: () => [standIn] });
    expect(css).toBe(
      '@font-face{font-family:"Serif Latin zh";src:local("Times New Roman");size-adjust:119%;ascent-override:87%;descent-override:28.1%;line-gap-override:0%;unicode-range:U+20-B6,U+B8-17F,U+391-3C9,U+2212}' +
        '@font-face{font-family:"Serif Latin zh";font-display:swap;src:url(f.woff2)format("woff2");unicode-range:U+0-B6,U+B8-24F,U+370-3FF,U+2212}',
    );
  });
});
