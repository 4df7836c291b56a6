import { useLayoutEffect, useState } from 'preact/hooks';

/** The text once it has not changed for `delayMs`; empty until its first change, so that nothing is spoken on arrival. */
export function useSettled(text: string, delayMs: number): string {
  const [first] = useState(text);
  const [settled, setSettled] = useState('');
  // At once: what waits until after the paint asks for a frame of its own.
  useLayoutEffect(() => {
    if (settled === '' && text === first) return undefined;
    const timer = setTimeout(() => setSettled(text), delayMs);
    return () => clearTimeout(timer);
  }, [text, delayMs, first, settled]);
  return settled;
}
