import { useEffect, useState } from 'preact/hooks';
import { initialState } from '../shared/params.ts';
import type { LossKind } from '../shared/trainingSet.ts';
import type { Ground } from './ground.ts';
import type { GroundView } from './GroundView.tsx';
import { params, type Surface } from './model.ts';

/** A surface, and what draws it. */
export interface DrawnGround {
  readonly ground: Ground;
  readonly View: typeof GroundView;
}

/**
 * The surface; none while it is the initial one, which the build has drawn. What draws others is fetched when the reader first
 * changes the surface; until the new one is there, the last one stays.
 */
export function useGround({ b, flip }: Surface): DrawnGround | undefined {
  const initial = initialState(params);
  const isInitial = b === initial.b && flip === initial.flip;
  const [drawn, setDrawn] = useState<DrawnGround>();
  useEffect(() => {
    let isWanted = true;
    if (isInitial) setDrawn(undefined);
    else
      import('./drawGround.ts').then(({ ground, GroundView: View }) => {
        if (isWanted) setDrawn({ ground: ground({ b, flip }), View });
      }, console.error);
    return () => {
      isWanted = false;
    };
  }, [b, flip, isInitial]);
  return isInitial ? undefined : drawn;
}

/** How far a wrong label has moved each lowest point, when there is one. */
export function shiftsOf(drawn: DrawnGround | undefined): Readonly<Record<LossKind, number>> | undefined {
  const [ce, mse] = [drawn?.ground.ce.shift, drawn?.ground.mse.shift];
  return ce === undefined || mse === undefined ? undefined : { ce, mse };
}
