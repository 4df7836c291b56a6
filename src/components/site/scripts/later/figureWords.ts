/*
 * Where both languages stand side by side a figure speaks one of them. This gives it the words of another: the figure of that language's
 * own page takes its place, in the same state. Both stay alive, so that going back costs nothing.
 */
interface Voice {
  readonly root: Element;
  readonly lang: string;
  readonly number: string;
}

const voices = new WeakMap<HTMLElement, Map<string, Voice>>();

function voiceOf(figure: HTMLElement): Voice {
  const root = figure.querySelector('.figure-root');
  if (root === null) throw new Error(`#${figure.id} is not drawn as figures are`);
  return { root, lang: figure.lang, number: figure.dataset['figure'] ?? '' };
}

/** The state that the figure is in, as the address spells it. */
function fragmentOf(figure: HTMLElement): string {
  return `#${figure.querySelector('[data-figure-address]')?.textContent?.split('#')[1] ?? figure.id}`;
}

function speak(figure: HTMLElement, voice: Voice): void {
  const state = fragmentOf(figure);
  figure.querySelector('.figure-root')?.replaceWith(voice.root);
  figure.lang = voice.lang;
  figure.dataset['figure'] = voice.number;
  // The title stands in the caption where the figure does not say it.
  for (const name of figure.querySelectorAll<HTMLElement>('.figure-name')) name.hidden = name.parentElement?.lang === voice.lang;
  history.replaceState(history.state, '', state);
  dispatchEvent(new HashChangeEvent('hashchange'));
}

/** A figure that is still being woken would wake in the old words on the new drawing: it is given this long. */
const LONGEST_MS = 5000;

function awake(figure: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    if (figure.dataset['awake'] !== undefined) return resolve();
    const watch = new MutationObserver(() => figure.dataset['awake'] !== undefined && done());
    const done = (): void => (watch.disconnect(), resolve());
    watch.observe(figure, { attributeFilter: ['data-awake'] });
    setTimeout(done, LONGEST_MS);
  });
}

/** The figure of the other page: what is drawn there, and the script that wakes it. */
async function fetchVoice(figure: HTMLElement, link: HTMLAnchorElement): Promise<void> {
  const address = link.href.split('#', 1)[0] ?? '';
  const answer = await fetch(address);
  const read = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const other = read.getElementById(figure.id);
  const script = other?.querySelector('template')?.content.querySelector('script');
  if (other === null || script === null || script === undefined) throw new Error(`${link.href}: no such figure`);
  speak(figure, { ...voiceOf(document.importNode(other, true)), lang: link.hreflang });
  delete figure.dataset['awake'];
  const own = document.createElement('script');
  own.type = 'module';
  own.src = new URL(script.getAttribute('src') ?? '', address).href;
  figure.append(own);
}

async function change(link: HTMLAnchorElement): Promise<void> {
  const figure = link.closest<HTMLElement>('figure');
  if (figure === null) return;
  await awake(figure);
  const known = voices.get(figure) ?? new Map<string, Voice>();
  voices.set(figure, known);
  const present = voiceOf(figure);
  known.set(present.lang, present);
  const wanted = known.get(link.hreflang);
  if (wanted === undefined) await fetchVoice(figure, link);
  else speak(figure, wanted);
  for (const each of figure.querySelectorAll<HTMLAnchorElement>('.figure-words a')) each.ariaCurrent = each.hreflang === figure.lang ? 'true' : 'false';
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.figure-words a') : null;
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const figure = link.closest<HTMLElement>('figure');
  if (figure !== null) link.hash = fragmentOf(figure);
  change(link).catch(() => location.assign(link.href));
});
