const THEMES = ['auto', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** The inline script in the page's head reads the same key before the first paint. */
const KEY = 'cross-entropy:theme';

/** The page writes no other. */
const current = (): Theme => document.documentElement.dataset['theme'] as Theme;

function remember(theme: Theme): void {
  try {
    if (theme === 'auto') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // A browser that keeps nothing still switches this page.
  }
}

/** The browser's own frame follows a chosen theme; under `auto` the metas' media decide, as they were written. */
function colorFrame(theme: Theme): void {
  const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
  for (const { dataset, content } of metas) dataset['own'] ??= content;
  const chosen = metas.find((meta) => meta.media.includes(theme));
  for (const meta of metas) meta.content = (chosen ?? meta).dataset['own'] ?? '';
}

function show(theme: Theme, button: HTMLButtonElement): void {
  document.documentElement.dataset['theme'] = theme;
  button.title = button.dataset[theme] ?? '';
  button.ariaLabel = button.title;
  colorFrame(theme);
}

/** The button goes round: as the system, light, dark. */
export function switchTheme(): void {
  const button = document.querySelector<HTMLButtonElement>('.theme');
  if (button === null) return;
  show(current(), button);
  button.addEventListener('click', () => {
    const next = THEMES[(THEMES.indexOf(current()) + 1) % THEMES.length] ?? 'auto';
    show(next, button);
    remember(next);
  });
}
