import type { Language } from '../../i18n/languages.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import type { MathWords } from './mathWords.ts';
import { sayMath } from './sayMath.ts';

const words: Readonly<Record<Language, MathWords>> = { zh: chinese, en: english };

/** Says formulas in a language; the same formula is worded once. */
export function speakerOf(language: Language): (mathml: string) => string {
  const said = new Map<string, string>();
  return (mathml) => {
    const known = said.get(mathml) ?? sayMath(mathml, words[language]);
    said.set(mathml, known);
    return known;
  };
}
