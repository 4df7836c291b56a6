import './dialog.css';
import { fallbackLanguage, isLanguage, languageCodes, languages, type Language } from '../../i18n/languages.ts';
import { loadStyles } from './data.ts';
import { makeDialog } from './dialog.ts';

/*
 * Loaded by the first request for the search (components/site/scripts/openSearch.ts), which it answers by opening the dialog;
 * later requests come as the event `site-search`.
 */

const script = document.currentScript;
const root = new URL('..', script instanceof HTMLScriptElement ? script.src : location.href);

/** The language of the page; where a page is in all of them, the reader's own. */
function readersLanguage(): Language {
  const stated = script?.dataset['language'] ?? '';
  if (isLanguage(stated)) return stated;
  const wanted = navigator.languages.map((tag) => tag.toLowerCase().split('-')[0]);
  return wanted.flatMap((code) => languageCodes.filter((each) => languages[each].tag.toLowerCase().split('-')[0] === code))[0] ?? fallbackLanguage;
}

const hasFormulaStyles = document.querySelector('link[rel=stylesheet][href*="/katex."]') !== null;
void Promise.all([loadStyles(new URL('search/search.css', root), false), hasFormulaStyles ? undefined : loadStyles(new URL('search/katex.css', root), true)]).then(() => {
  const dialog = makeDialog(root, readersLanguage());
  dialog.open();
  addEventListener('site-search', () => dialog.open());
});
