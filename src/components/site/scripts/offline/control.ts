import { fallbackLanguage, isLanguage, languages } from '../../../../i18n/languages.ts';
import { offlineWords } from '../../../../i18n/offline.ts';
import { offeredPdfs, savePdfs } from './pdfs.ts';
import { showView } from './showView.ts';
import { viewOf, type Action, type State } from './view.ts';
import { askWorker, offlineSize, onProgress, removeSite, saveSite } from './worker.ts';

/* The control at the foot of a page that saves the site: what it knows, and what its buttons do. */

type KeptState = Extract<State, { at: 'kept' }>;

function control(element: HTMLDetailsElement): void {
  const given = element.dataset['language'] ?? '';
  const language = isLanguage(given) ? given : fallbackLanguage;
  const root = new URL('.', new URL(element.dataset['src'] ?? '', location.href)).href;
  let state: State = { at: 'unavailable' };
  let reloads = false;

  const show = (next: State): void => {
    state = next;
    showView(element, viewOf(state, offlineWords[language], languages[language].tag), (action) => void act[action]());
  };
  const update = (change: Partial<KeptState>): void => {
    if (state.at === 'kept') show({ ...state, ...change });
  };
  const registered = () => navigator.serviceWorker.getRegistration(root);

  const look = async (failed = false): Promise<void> => {
    const registration = await registered();
    if (registration?.active == null) {
      // Begun on another page.
      if (registration?.installing != null && !failed) return act.save();
      const size = await offlineSize(root);
      show(size === undefined ? { at: 'unavailable' } : { at: 'offered', size, failed });
      return;
    }
    const kept = await askWorker(registration.active, 'state');
    show({ at: 'kept', kept, newer: registration.waiting !== null, failed: failed && kept.keptFiles < kept.files, offeredPdfs: undefined, missingPdfs: 0, savingPdf: undefined });
    if (element.open) update({ offeredPdfs: await offeredPdfs(kept, root) });
  };

  const act: Record<Action, () => Promise<void>> = {
    async save() {
      show({ at: 'saving', keptBytes: 0, bytes: state.at === 'offered' ? state.size.bytes : 0 });
      // Asked for, what is kept is not cleared away first when room gets scarce.
      await navigator.storage?.persist?.().catch(() => false);
      const saved = await saveSite(root).then(() => true, () => false);
      if (!saved) await registered().then((registration) => (registration?.active == null ? registration?.unregister() : undefined));
      await look(!saved);
    },
    async complete() {
      const registration = await registered();
      if (registration?.active == null) return look();
      show({ at: 'saving', keptBytes: 0, bytes: state.at === 'kept' ? state.kept.bytes : 0 });
      await askWorker(registration.active, 'complete', 300_000).catch(() => undefined);
      await look(true);
    },
    async 'take-over'() {
      reloads = true;
      (await registered())?.waiting?.postMessage({ ask: 'take-over' });
    },
    async 'save-pdfs'() {
      if (state.at !== 'kept') return;
      const missingPdfs = await savePdfs(state.kept, root, (savingPdf) => update({ savingPdf }));
      await look();
      update({ missingPdfs, ...(missingPdfs > 0 ? {} : { offeredPdfs: undefined }) });
    },
    async remove() {
      const registration = await registered();
      if (registration !== undefined) await removeSite(registration);
      await look();
    },
  };

  onProgress((keptBytes, bytes) => {
    if (state.at === 'saving') show({ at: 'saving', keptBytes, bytes });
  });
  // After a newer build has taken over, this page would ask for files that are gone.
  if (navigator.serviceWorker.controller !== null) reloads = true;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (reloads) location.reload();
    reloads = true;
  });
  void registered().then((registration) => {
    registration?.addEventListener('updatefound', () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed' && state.at === 'kept') update({ newer: true });
      });
    });
  });
  // The page ends here: what opens has to be brought into view.
  const reveal = (): void => void (element.open && element.scrollIntoView({ block: 'nearest' }));
  element.addEventListener('toggle', () => void (element.open && state.at === 'kept' && look().then(reveal)));
  void look().then(reveal);
}

for (const element of document.querySelectorAll<HTMLDetailsElement>('.offline:not([data-awake])')) {
  element.dataset['awake'] = '';
  control(element);
}
