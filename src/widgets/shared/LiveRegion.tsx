import { useSettled } from './useSettled.ts';

const SPEAK_AFTER_MS = 500;

/** Speaks the figure's sentence half a second after the last change. */
export function LiveRegion({ text }: { readonly text: string }) {
  return (
    <div class="visually-hidden" role="status">
      {useSettled(text, SPEAK_AFTER_MS)}
    </div>
  );
}
