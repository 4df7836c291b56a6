import type { Strings } from './strings.ts';

const characters = (texts: readonly string[]): string => [...new Set(texts.join(''))].toSorted().join('');

/** The characters of what is not drawn at first, in regular and in bold letters. Only the build asks. */
export function laterWords(words: Strings): { readonly regular: string; readonly bold: string } {
  const { w0, bad, meanNow, right, mislabelled, gapMeans, captionSet } = words;
  return {
    regular: characters([w0, bad, meanNow, right, mislabelled, gapMeans, captionSet]),
    bold: characters([words.meanAxis, words.behind, words.planeTitle, '0123456789.,>−']),
  };
}
