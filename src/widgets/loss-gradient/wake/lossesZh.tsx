import { wakeFigures } from '../../shared/wakeFigures.ts';
import { LossGradient } from '../LossGradient.tsx';
import { zh } from '../words/zh.ts';

wakeFigures('loss-gradient', (drawn) => <LossGradient {...drawn} words={zh} />);
