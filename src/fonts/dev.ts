import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { faces, type Face } from './faces/faces.ts';
import { katexStylesheet } from './faces/katexFaces.ts';
import { charactersOf } from './files/sources.ts';
import { fontFace, rangesOf } from './output/fontFace.ts';
import { cutKatexCss } from './output/katexCss.ts';

const require = createRequire(import.meta.url);

function rulesOf(face: Face): string[] {
  const taken = new Set<number>();
  return face.sources.map((specifier, index) => {
    const file = require.resolve(specifier);
    const codes = charactersOf(readFileSync(file)).filter((code) => !taken.has(code));
    for (const code of codes) taken.add(code);
    // The first file serves whatever it has; the others must not be loaded for less than what they alone have.
    const ranges = index === 0 ? face.range : rangesOf(codes);
    return fontFace(face, face.weight, `/@fs${file.startsWith('/') ? '' : '/'}${file}`, ranges);
  });
}

/** While an author writes, the whole faces: nothing is cut, since any character may come next. */
export function devStylesheet(): string {
  return `${faces.flatMap(rulesOf).join('\n')}\n${cutKatexCss(katexStylesheet(), () => true)}`;
}
