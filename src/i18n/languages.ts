/** What a row of the language table holds; a new language is one more row. */
interface LanguageRow {
  /** BCP 47 tag, as written in `lang` and `hreflang`. */
  readonly tag: string;
  /** The language's name in itself. */
  readonly name: string;
  /** The short form on the language switch. */
  readonly short: string;
  /** The shortest: beside every paragraph. */
  readonly mark: string;
  /** The form that Open Graph wants. */
  readonly openGraph: string;
  /** The name that a bibliography program knows. */
  readonly bibliography: string;
  readonly direction: 'ltr' | 'rtl';
}

/** The one table of languages, in the order in which the switch shows them. */
export const languages = {
  zh: { tag: 'zh-Hans', name: '中文', short: '中文', mark: '中', openGraph: 'zh_CN', bibliography: 'chinese', direction: 'ltr' },
  en: { tag: 'en', name: 'English', short: 'EN', mark: 'EN', openGraph: 'en_US', bibliography: 'english', direction: 'ltr' },
} as const satisfies Record<string, LanguageRow>;

/** On the switch, the pages that hold every language side by side; a Chinese word, known beside any. */
export const sideBySide = { tag: 'zh-Hans', short: '对照' } as const;

export type Language = keyof typeof languages;

export function isLanguage(code: string): code is Language {
  return Object.hasOwn(languages, code);
}

export const languageCodes: readonly Language[] = Object.keys(languages).filter(isLanguage);

/** Every language but this one, in the table's order. */
export function otherLanguages(language: Language): readonly Language[] {
  return languageCodes.filter((code) => code !== language);
}

/** What a reader is led to whose own language is not in the table. */
export const fallbackLanguage: Language = 'en';
