import { wakeFigures } from '../../shared/wakeFigures.ts';
import { LossGradient } from '../LossGradient.tsx';
import { en } from '../words/en.ts';

wakeFigures('loss-gradient', (drawn) => <LossGradient {...drawn} words={en} />);
