import DescentRace from './DescentRace.astro';
import Expansion from './Expansion.astro';
import GaussianLikelihood from './GaussianLikelihood.astro';
import LossGradient from './LossGradient.astro';
import LossSurface from './LossSurface.astro';
import MultinomialLikelihood from './MultinomialLikelihood.astro';
import Sampler from './Sampler.astro';
import SoftmaxGradient from './SoftmaxGradient.astro';

/** The figures that an author may place: tag name → component. */
export const widgets = { DescentRace, Expansion, GaussianLikelihood, LossGradient, LossSurface, MultinomialLikelihood, Sampler, SoftmaxGradient };
