import { wakeFigures } from '../../shared/wakeFigures.ts';
import { SigmoidSlope } from '../SigmoidSlope.tsx';
import { zh } from '../words/zh.ts';

wakeFigures('sigmoid-slope', (drawn) => <SigmoidSlope {...drawn} words={zh} />);
