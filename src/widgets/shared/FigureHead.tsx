import { useState } from 'preact/hooks';
import { Label } from './Label.tsx';

export interface FigureHeadWords {
  readonly hint: string;
  readonly reset: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly copyFailed: string;
}

interface FigureHeadProps {
  /** Number and name, as one line; a letter between asterisks is mathematics. */
  readonly title: string;
  readonly words: FigureHeadWords;
  /** The hint has done its work. */
  readonly used: boolean;
  readonly fragment: string;
  reset(): void;
}

const SHOWN_MS = 2000;

/** The line above a figure: its name, how to move it, and what can be done with its state. */
export function FigureHead({ title, words, used, fragment, reset }: FigureHeadProps) {
  const [answer, setAnswer] = useState<string>();
  const copy = async (): Promise<void> => {
    const address = new URL(fragment, location.href).href;
    // Off https the clipboard is closed to us; the address bar then holds the link.
    const copied = await navigator.clipboard?.writeText(address).then(() => true, () => false);
    if (copied !== true) history.replaceState(history.state, '', fragment);
    setAnswer(copied === true ? words.copied : words.copyFailed);
    setTimeout(() => setAnswer(undefined), SHOWN_MS);
  };
  return (
    <div class="figure-head">
      <b class="figure-title"><Label text={title} /></b>
      <span class="figure-hint needs-script" data-used={used ? true : undefined}>
        {words.hint}
      </span>
      <div class="figure-tools needs-script">
        <button type="button" onClick={reset}>
          {words.reset}
        </button>
        {/* The page's fonts are cut to the text of the page: what the button will say has to stand in it. */}
        <button type="button" data-answers={words.copied + words.copyFailed} onClick={copy}>
          {answer ?? words.copyLink}
        </button>
        <span class="visually-hidden" role="status">
          {answer}
        </span>
      </div>
    </div>
  );
}
