import { BigNumber } from '../shared/BigNumber.tsx';
import { NumberControl } from '../shared/Field.tsx';
import { FigureAddress } from '../shared/FigureAddress.tsx';
import { FigureBox } from '../shared/FigureBox.tsx';
import { FigureHead } from '../shared/FigureHead.tsx';
import { formatNumber, formatRatio } from '../shared/formatNumber.ts';
import { Label } from '../shared/Label.tsx';
import { LiveEquation } from '../shared/LiveEquation.tsx';
import { LiveRegion } from '../shared/LiveRegion.tsx';
import { Readout } from '../shared/Readout.tsx';
import { useFigureState } from '../shared/useFigureState.ts';
import { useNudge } from '../shared/useNudge.ts';
import { WhileShown } from '../shared/WhileShown.tsx';
import { SigmoidData } from './Data.tsx';
import { equationSlots } from './equations.ts';
import { layouts } from './layout.ts';
import type { FigureProps } from './LossGradient.tsx';
import { read, sigmoidParams, zRange } from './model.ts';
import { PROBABILITY, printedReading, sentence } from './printedReading.ts';
import { SigmoidPlot } from './SigmoidPlot.tsx';

/** σ(z) and σ′(z) alone: the picture that the source article lost. */
export function SigmoidSlope({ id, number, words, page, still }: FigureProps) {
  const { state, touched, change, reset, fragment } = useFigureState(id, sigmoidParams);
  const [plotRef, nudged] = useNudge<HTMLDivElement>();
  const { z } = state;
  const controls = { z, y: 1 as const };
  const reading = read(controls);
  const summary = sentence(words.sigmoidSummary, controls, reading);
  const changeZ = (value: number): void => change({ z: value });
  const rows = [
    { name: 'p', label: '*σ*(*z*)', value: reading.p },
    { name: 'one-minus-p', label: '1 − *σ*(*z*)', value: reading.q },
    { name: 'sigmoid-prime', label: '*σ*′(*z*)', value: reading.sigmoidPrime },
  ];
  return (
    <div class="figure-body ui">
      <FigureHead title={`${number}　${words.sigmoidTitle}`} words={words} used={touched} fragment={fragment} reset={reset} />
      <FigureBox
        plotRef={plotRef}
        plot={layouts.map((layout) => (
          <WhileShown>
            <SigmoidPlot
              {...{ layout, words, z, reading, summary }}
              background={still?.backgrounds.sigmoid({ id, layout, words })}
              nudged={nudged && !touched}
              change={changeZ}
            />
          </WhileShown>
        ))}
        side={
          <>
            <div class="figure-controls needs-script">
              <NumberControl
                id={`${id}-z`}
                label={words.logit}
                fieldLabel={words.logitField}
                range={zRange}
                value={z}
                valueText={sentence(words.sigmoidValueText, controls, reading)}
                change={changeZ}
              />
            </div>
            <table class="readings">
              <caption class="visually-hidden">{words.sigmoidReadings}</caption>
              <tbody>
                {rows.map(({ name, label, value }) => (
                  <tr>
                    <th scope="row">
                      <Label text={label} />
                    </th>
                    <td>
                      <Readout name={name} value={value} text={formatNumber(value, PROBABILITY)} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            <BigNumber
              name="flatness"
              value={reading.flatness}
              text={formatRatio(reading.flatness)}
              unit={words.ratioUnit}
              means={words.flatnessMeans}
              formula="*σ*′(0)/*σ*′(*z*)"
            />
            <FigureAddress sentence={words.sigmoidAddress} values={printedReading(controls, reading)} page={page} fragment={fragment} />
          </>
        }
        live={<LiveEquation slots={equationSlots(controls, reading).sigmoid} html={still?.equations.sigmoid} />}
      />
      <SigmoidData id={id} words={words} />
      <LiveRegion text={summary} />
    </div>
  );
}
