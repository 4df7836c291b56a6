import { useEffect, useState } from 'preact/hooks';

/**
 * A part of a figure's script that is asked for only once it is wanted: `undefined` until it has come and whenever it is not
 * wanted. Where it can not be had, the figure stays as it is.
 */
export function useLater<Part extends object>(wanted: boolean, load: () => Promise<Part>): Part | undefined {
  const [part, setPart] = useState<Part>();
  const missing = wanted && part === undefined;
  useEffect(() => {
    if (missing) load().then(setPart, () => undefined);
  }, [missing, load]);
  return wanted ? part : undefined;
}
