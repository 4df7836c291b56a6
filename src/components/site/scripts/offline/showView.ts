import type { Action, View } from './view.ts';

interface Parts {
  readonly lines: HTMLElement;
  readonly progress: HTMLProgressElement;
  readonly actions: HTMLElement;
}

/** The parts of the control, made once: a live region has to stand before its words change. */
function partsOf(element: HTMLElement): Parts {
  const body = element.querySelector<HTMLElement>('.offline-body') ?? element;
  if (body.childElementCount === 0) {
    const lines = document.createElement('div');
    lines.role = 'status';
    const progress = document.createElement('progress');
    const actions = document.createElement('div');
    actions.className = 'offline-actions';
    body.append(lines, progress, actions);
  }
  const [lines, progress, actions] = body.children;
  return { lines: lines as HTMLElement, progress: progress as HTMLProgressElement, actions: actions as HTMLElement };
}

function button(action: Action, label: string, act: (action: Action) => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button';
  made.textContent = label;
  made.dataset['action'] = action;
  made.addEventListener('click', () => act(action));
  return made;
}

export function showView(element: HTMLElement, view: View, act: (action: Action) => void): void {
  const summary = element.querySelector('summary');
  if (summary !== null && summary.textContent !== view.name) summary.textContent = view.name;
  const { lines, progress, actions } = partsOf(element);
  // A number that runs is seen, not read out at every step.
  lines.ariaBusy = String(view.progress !== undefined);
  const held = actions.contains(document.activeElement);
  lines.replaceChildren(...view.lines.map((line) => Object.assign(document.createElement('p'), { textContent: line })));
  progress.hidden = view.progress === undefined;
  progress.value = view.progress ?? 0;
  progress.ariaLabel = view.lines[0] ?? '';
  actions.replaceChildren(...view.actions.map(({ action, label }) => button(action, label, act)));
  // A pressed button is gone: the keyboard stays with the control.
  if (held) (actions.querySelector('button') ?? summary)?.focus();
}
