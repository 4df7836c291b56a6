import type { Language } from '../../i18n/languages.ts';
import type { CommonData, LanguageData, SearchData } from '../types.ts';

declare global {
  interface Window {
    siteSearchData?: SearchData;
  }
}

const loads = new Map<string, Promise<void>>();

function loadScript(address: URL): Promise<void> {
  const known = loads.get(address.href);
  if (known !== undefined) return known;
  const load = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address.href;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      // The next request tries again.
      loads.delete(address.href);
      script.remove();
      reject(new Error(`${address.pathname} did not load`));
    });
    document.head.append(script);
  });
  loads.set(address.href, load);
  return load;
}

/** What the build stored of a language; it is a script, since nothing can be fetched from a disk. */
export async function languageData(root: URL, language: Language): Promise<LanguageData> {
  await loadScript(new URL(`search/${language}.js`, root));
  const data = window.siteSearchData?.[language];
  if (data === undefined) throw new Error(`search/${language}.js holds no data`);
  return data;
}

export async function commonData(root: URL): Promise<CommonData> {
  await loadScript(new URL('search/common.js', root));
  const data = window.siteSearchData?.common;
  if (data === undefined) throw new Error('search/common.js holds no data');
  return data;
}

export async function siteWordList(root: URL): Promise<readonly string[]> {
  await loadScript(new URL('search/words.js', root));
  const data = window.siteSearchData?.words;
  if (data === undefined) throw new Error('search/words.js holds no words');
  return data;
}

/** Load a stylesheet unless the page has it; `first` puts it before the page's own, which may change its rules. */
export function loadStyles(address: URL, first: boolean): Promise<void> {
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address.href;
    link.addEventListener('load', () => resolve());
    // Without its styles the dialog is plain, but works.
    link.addEventListener('error', () => resolve());
    if (first) document.head.prepend(link);
    else document.head.append(link);
  });
}
