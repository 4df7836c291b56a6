import type { Frame } from '../../plot/frame.ts';
import { linePath, type Point } from '../../plot/path.ts';
import { mislabelledPoint, ofTrueClass, type LossKind, type Weights } from '../shared/trainingSet.ts';
import { halfPlane } from './halfPlane.ts';
import type { Layout } from './layout.ts';
import { losses, type Controls } from './model.ts';
import { pointAt, type Race } from './race.ts';
import { onClean, trainedOn } from './setRace.ts';

export interface SetPoint {
  readonly x: number;
  readonly y: number;
  readonly label: 0 | 1;
  /** The model gives its label less than one half. */
  readonly wrong: boolean;
  /** Its label is not the true one. */
  readonly mislabelled: boolean;
}

/** The plane of one loss, in pixels. */
export interface SetPlane {
  readonly kind: LossKind;
  readonly frame: Frame;
  /** Where the model says class 1. */
  readonly area: string;
  readonly boundary: string;
  /** How many of the twelve the model has right. */
  readonly right: number;
  readonly points: readonly SetPoint[];
}

/** What each of the two models says about the plane and the examples after `t` steps. */
export function setScene({ planes }: Layout, race: Race<Weights>, { bad, t }: Pick<Controls, 'bad' | 't'>): readonly SetPlane[] {
  const examples = trainedOn({ bad });
  return losses.map((kind, i) => {
    const frame = planes[i === 0 ? 0 : 1];
    const place = ([x1, x2]: readonly [number, number]): Point => [frame.x.toPx(x1), frame.y.toPx(x2)];
    const weights = pointAt(race[kind], t);
    const { area, boundary } = halfPlane(weights);
    return {
      kind,
      frame,
      area: area.length === 0 ? '' : `${linePath(area.map(place))}z`,
      boundary: linePath(boundary.map(place)),
      right: onClean(weights).right,
      points: examples.map((example) => {
        const [x, y] = place([example.x1, example.x2]);
        return { x, y, label: example.y, wrong: ofTrueClass(weights, example) < 1 / 2, mislabelled: example === mislabelledPoint };
      }),
    };
  });
}
