import { useEffect, useState } from 'preact/hooks';
import { initialState } from '../shared/params.ts';
import type { LossKind } from '../shared/trainingSet.ts';
import { params, type Surface } from './model.ts';

/** The `d` of the isolines of both losses. */
export type Isolines = Readonly<Record<LossKind, string>>;

/**
 * The isolines of a surface; none while it is the initial one, whose isolines the build has drawn. What draws them is fetched when
 * the reader first changes the surface; until the new ones are there, the last ones stay.
 */
export function useIsolines({ b, flip }: Surface): Isolines | undefined {
  const initial = initialState(params);
  const isInitial = b === initial.b && flip === initial.flip;
  const [drawn, setDrawn] = useState<Isolines>();
  useEffect(() => {
    let isWanted = !isInitial;
    if (isInitial) setDrawn(undefined);
    else {
      import('./contourLines.ts').then(({ contourLines }) => {
        if (isWanted) setDrawn({ ce: contourLines('ce', { b, flip }), mse: contourLines('mse', { b, flip }) });
      }, () => undefined);
    }
    return () => {
      isWanted = false;
    };
  }, [b, flip, isInitial]);
  return isInitial ? undefined : drawn;
}
