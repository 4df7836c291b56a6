import { languages, type Language } from '../../i18n/languages.ts';
import { searchWords } from '../../i18n/search.ts';
import { LONGEST_QUERY } from '../query.ts';
import { answers, type Answer, type Slips } from './engine.ts';
import { element, resultList } from './results.ts';

export interface SearchDialog {
  open(): void;
}

/** Long enough for a fast typist's next letter. */
const PAUSE_MS = 90;
const LONGEST_QUOTE = 40;

const quoted = (raw: string): string => {
  const characters = Array.from(raw.trim().slice(0, LONGEST_QUERY));
  return characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join('')}…` : characters.join('');
};

interface Parts {
  readonly dialog: HTMLDialogElement;
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  readonly close: HTMLButtonElement;
  readonly form: HTMLFormElement;
}

function keyHint(key: string, word: string): HTMLElement {
  return element('span', '', [element('kbd', '', [key]), word]);
}

function build(language: Language): Parts {
  const words = searchWords[language];
  const field = element('input', 'search-field');
  Object.assign(field, { type: 'text', placeholder: words.hint, ariaLabel: words.search, autocomplete: 'off', spellcheck: false, enterKeyHint: 'search', autocapitalize: 'off' });
  field.setAttribute('autocorrect', 'off');
  const close = element('button', 'search-close', [matchMedia('(pointer: coarse)').matches ? words.keys.close : 'Esc']);
  Object.assign(close, { type: 'button', ariaLabel: words.close, title: words.close });
  const form = element('form', 'search-form', [field, close]);
  form.setAttribute('role', 'search');
  const status = element('p', 'search-status');
  status.setAttribute('role', 'status');
  const results = element('div', 'search-results');
  results.setAttribute('role', 'region');
  results.ariaLabel = words.results;
  const keys = element('p', 'search-keys', [keyHint('↑ ↓', words.keys.choose), keyHint('Enter', words.keys.open), keyHint('Esc', words.keys.close)]);
  const dialog = element('dialog', 'search ui', [form, status, results, keys]);
  dialog.ariaLabel = words.search;
  dialog.lang = languages[language].tag;
  document.body.append(dialog);
  return { dialog, field, status, results, close, form };
}

/** The dialog of a page, in the reader's language; `root` is the site's. */
export function makeDialog(root: URL, language: Language): SearchDialog {
  const words = searchWords[language];
  const parts = build(language);
  const { dialog, field, status, results } = parts;
  const glossary = new URL(`${language}/glossary/${root.protocol === 'file:' ? 'index.html' : ''}`, root).href;
  let asked = '';
  let round = 0;

  const links = (): HTMLAnchorElement[] => [...results.querySelectorAll<HTMLAnchorElement>('a.search-result')];

  function showExamples(): void {
    status.textContent = '';
    const buttons = words.examples.map((example) => {
      const button = element('button', 'search-example', [example]);
      button.type = 'button';
      button.addEventListener('click', () => {
        field.value = example;
        field.focus();
        void answer();
      });
      return button;
    });
    results.replaceChildren(element('p', 'search-examples', [element('span', '', [words.examplesLead]), ...buttons]));
  }

  /** Leads back from another word to the one that was typed. */
  function asTyped(raw: string): HTMLElement {
    const button = element('button', 'search-example', [words.asTyped(quoted(raw))]);
    button.type = 'button';
    button.addEventListener('click', () => {
      field.focus();
      void answer('kept');
    });
    return element('p', 'search-examples', [button]);
  }

  function show({ query, instead, found, lacksStems }: Answer, raw: string): void {
    const [own, ...others] = found;
    const counts: [number, number] = [own?.hits.length ?? 0, others.reduce((sum, { hits }) => sum + hits.length, 0)];
    const notes = [query.isCut ? words.cut(LONGEST_QUERY) : '', lacksStems ? (root.protocol === 'file:' ? words.fromDisk : words.withoutStems) : ''].filter((note) => note !== '');
    if (query.text === '' && query.symbols.length === 0 && counts[0] + counts[1] === 0) {
      status.textContent = words.unreadable;
      results.replaceChildren();
      return;
    }
    if (counts[0] + counts[1] === 0) {
      status.textContent = [words.nothing(quoted(raw)), ...notes].join(' ');
      const link = element('a', '', [words.glossary]);
      link.href = glossary;
      results.replaceChildren(element('p', 'search-nothing', [`${words.nothingHint} `, link, language === 'zh' ? '。' : '.']));
      return;
    }
    const said = [...(instead === undefined ? [] : [words.instead(quoted(raw), instead)]), words.found(...counts), ...notes].join(language === 'zh' ? '。' : '. ');
    if (status.textContent !== said) status.textContent = said;
    const focused = document.activeElement instanceof HTMLAnchorElement ? document.activeElement.href : undefined;
    results.replaceChildren(...(instead === undefined ? [] : [asTyped(raw)]), ...found.filter(({ hits }) => hits.length > 0).map(({ hits, data, language: spoken }) => resultList(hits, data, spoken, root)));
    if (focused === undefined) results.scrollTop = 0;
    // A reader who has already gone down the list stays where she was.
    else links().find(({ href }) => href === focused)?.focus();
  }

  async function answer(slips: Slips = 'corrected'): Promise<void> {
    const raw = field.value;
    if (raw === asked && slips === 'corrected') return;
    asked = raw;
    round += 1;
    const mine = round;
    delete dialog.dataset['answered'];
    if (raw.trim() === '') {
      showExamples();
      dialog.dataset['answered'] = '';
      return;
    }
    if (links().length === 0) status.textContent = words.loading;
    try {
      for await (const each of answers(root, raw, language, slips)) {
        if (mine !== round) return;
        show(each, raw);
      }
      dialog.dataset['answered'] = raw.slice(0, LONGEST_QUERY);
    } catch (error) {
      console.error(error);
      if (mine !== round) return;
      asked = '';
      results.replaceChildren();
      status.textContent = words.failed;
    }
  }

  let timer = 0;
  field.addEventListener('input', (event) => {
    // Letters that an input method has yet to turn into characters are no query.
    if ('isComposing' in event && event.isComposing === true) return;
    clearTimeout(timer);
    timer = window.setTimeout(() => void answer(), PAUSE_MS);
  });
  field.addEventListener('compositionend', () => void answer());
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void answer().then(() => links()[0]?.click());
  });
  parts.close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    const { target } = event;
    // A press on the backdrop is a press on the dialog itself.
    if (target === dialog) dialog.close();
    const link = target instanceof Element ? target.closest('a') : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // The page that is open may hold the block: the whole article holds every one.
    const id = link.dataset['id'];
    if (id !== undefined && document.documentElement.lang === link.closest('[lang]')?.getAttribute('lang') && document.getElementById(id) !== null) link.href = `#${id}`;
    dialog.close();
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const all = links();
    const at = all.findIndex((link) => link === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, ...(at >= 0 ? { Home: 0, End: all.length - 1 } : {}) }[event.key];
    if (to !== undefined && all.length > 0) {
      event.preventDefault();
      if (to < 0) field.focus();
      else all[Math.min(to, all.length - 1)]?.focus();
    } else if (at >= 0 && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      // Typing on goes on in the field.
      field.focus();
    }
  });

  showExamples();
  return {
    open() {
      if (!dialog.open) dialog.showModal();
      field.focus();
      field.select();
    },
  };
}
