import { wakeFigures } from '../../shared/wakeFigures.ts';
import { SigmoidSlope } from '../SigmoidSlope.tsx';
import { en } from '../words/en.ts';

wakeFigures('sigmoid-slope', (drawn) => <SigmoidSlope {...drawn} words={en} />);
