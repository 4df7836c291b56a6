import { useState } from 'preact/hooks';

interface CopyButtonProps {
  readonly label: string;
  readonly done: string;
  readonly failed: string;
  copy(button: HTMLButtonElement): Promise<boolean>;
}

const SHOWN_MS = 2000;

/** A button that copies something and says for a moment whether it did. */
export function CopyButton({ label, done, failed, copy }: CopyButtonProps) {
  const [answer, setAnswer] = useState<string>();
  return (
    <>
      {/* The page's fonts are cut to the text of the page: what the button will say has to stand in it. */}
      <button
        type="button"
        data-answers={done + failed}
        onClick={async (event) => {
          setAnswer((await copy(event.currentTarget)) ? done : failed);
          setTimeout(() => setAnswer(undefined), SHOWN_MS);
        }}
      >
        {answer ?? label}
      </button>
      <span class="visually-hidden" role="status">
        {answer}
      </span>
    </>
  );
}
