import { CopyButton } from './CopyButton.tsx';
import { copyText } from './copyText.ts';
import { Label } from './Label.tsx';
import type { CommonWords } from './words.ts';

export interface FigureHeadWords extends CommonWords {
  /** How to move the figure, with any pointer. */
  readonly hint: string;
  /** How its sentence goes on for those who have keys. */
  readonly hintKeys?: string;
}

/** What writes TeX comes when the pointer does, so that it is there when its button is pressed. */
const loadTex = () => import('./later/liveTex.ts').catch(() => undefined);

interface FigureHeadProps {
  /** Number and name, as one line; a letter between asterisks is mathematics. */
  readonly title: string;
  readonly words: FigureHeadWords;
  /** The hint has done its work. */
  readonly used: boolean;
  readonly fragment: string;
  reset(): void;
}

/** The line above a figure: its name, how to move it, and what can be done with its state. */
export function FigureHead({ title, words, used, fragment, reset }: FigureHeadProps) {
  const copyLink = async (): Promise<boolean> => {
    const copied = await copyText(new URL(fragment, location.href).href);
    if (!copied) history.replaceState(history.state, '', fragment);
    return copied;
  };
  const copyTex = async (button: HTMLButtonElement): Promise<boolean> => {
    const figure = button.closest('figure');
    const later = await loadTex();
    return figure !== null && later !== undefined && copyText(later.liveTex(figure));
  };
  return (
    <div class="figure-head">
      <b class="figure-title"><Label text={title} /></b>
      <span class="figure-hint needs-script" data-used={used ? true : undefined}>
        {words.hint}
        {words.hintKeys !== undefined && <span class="hint-keys">{words.hintKeys}</span>}
      </span>
      <div class="figure-tools needs-script" onPointerEnter={loadTex}>
        <button type="button" onClick={reset}>
          {words.reset}
        </button>
        <CopyButton label={words.copyLink} done={words.copied} failed={words.copyFailed} copy={copyLink} />
        <CopyButton label={words.copyTex} done={words.copyTexDone} failed={words.copyTexFailed} copy={copyTex} />
      </div>
    </div>
  );
}
