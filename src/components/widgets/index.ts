import LossGradient from './LossGradient.astro';

/** The figures that an author may place: tag name → component. */
export const widgets = { LossGradient };
