import { useMemo } from 'preact/hooks';
import { linePath } from '../../plot/path.ts';
import { Marker } from '../../plot/Marker.tsx';
import { PlotText } from '../../plot/PlotText.tsx';
import { px } from '../../plot/px.ts';
import type { Ternary, Triple } from '../../plot/ternary.ts';
import { contourPoint, ternaryContour } from '../../plot/ternaryContour.ts';
import { PlaneHandle } from '../shared/PlaneHandle.tsx';
import { usePlotDrag, type Place } from '../shared/usePlotDrag.ts';
import type { PlotProps } from './Drawing.tsx';
import { thetaRange } from './model.ts';
import { contourGaps, sumOfLogs } from './reading.ts';
import { contourLabels, cornerPlace, pointLabel, triple } from './simplexScene.ts';

interface SimplexProps extends PlotProps {
  readonly triangle: Ternary;
}

/** θ as a point of a triangle with contours of the log-likelihood around the observed frequencies. */
export function Simplex({ layout, words, position, reading, triangle, changeTheta, changeAll }: SimplexProps) {
  const theta = triple(position.theta);
  const [x, y] = triangle.toPx(theta);
  const move = (to: Place): void => changeAll(triangle.toShares([to.x, to.y]));
  const drag = usePlotDrag({ axis: 'xy', handle: { x, y }, size: layout, reach: 22, move, cancel: move });
  const arrow = (dx: number, dy: number): void => {
    if (dy !== 0) changeTheta(2, theta[2] + dy * thetaRange.step);
    else {
      const step = Math.max(Math.min(dx * thetaRange.step, theta[0]), -theta[1]);
      changeAll([theta[0] - step, theta[1] + step, theta[2]]);
    }
  };
  const [first, second, third] = triangle.corners;
  const still = useMemo(() => {
    const hill = { f: (shares: Triple) => sumOfLogs(position.counts, shares), peak: triple(reading.faces.map(({ frequency }) => frequency)) };
    const levels = contourGaps(reading.n).map((gap) => ({ gap, level: reading.bestSum - gap }));
    const [peakX, peakY] = triangle.toPx(hill.peak);
    return (
      <>
        <PlotText place={{ x: 12, y: 14 }} label={words.planeTitle} class="plot-strong" />
        <path class="simplex-edge" d={`M${[first, second, third].map((corner) => corner.map(px).join(' ')).join('L')}z`} />
        {levels.map(({ gap, level }) => (
          <path class="simplex-contour" data-gap={gap} d={linePath(ternaryContour(triangle, hill, level))} />
        ))}
        <g class="plot-quiet">
          {contourLabels(triangle, hill, levels, contourPoint).map(({ text, place }) => (
            <PlotText place={place} label={text} class="plot-halo" />
          ))}
        </g>
        {[first, second, third].map((corner, k) => (
          <PlotText
            place={cornerPlace(corner, k)}
            label={`*θ*${'₁₂₃'[k] ?? ''} = 1`}
            class="plot-model"
          />
        ))}
        <circle class="simplex-observed" r="5" cx={px(peakX)} cy={px(peakY)} />
      </>
    );
    // What follows from the counts alone stays while θ moves.
  }, [position.counts.join(), triangle, words]);
  const { text, place } = pointLabel(triangle, theta);
  return (
    <>
      {still}
      <path class="plot-hit" d={`M${[first, second, third].map((corner) => corner.map(px).join(' ')).join('L')}z`} {...drag} />
      <PlotText place={place} label={text} class="plot-strong plot-halo plot-model" />
      <PlaneHandle
        x={x}
        y={y}
        radius={11}
        label={words.plane}
        valueText={text}
        roleDescription={words.planeRole}
        arrow={arrow}
        {...drag}
      />
      <g class="simplex-theta">
        <Marker shape="ring" color="var(--model)" x={x} y={y} />
      </g>
    </>
  );
}
