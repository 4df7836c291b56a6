import type { Language } from '../../src/i18n/languages.ts';

/** Language of the page that is open, what is typed, and the block that must come first. */
export const QUERIES: readonly (readonly [Language, string, string])[] = [
  // Words, short ones and parts of compounds.
  ['zh', '熵', 'term-entropy'],
  ['zh', '似然', 'term-likelihood'],
  ['zh', '交叉熵', 'term-cross-entropy'],
  ['zh', '负对数', 'term-negative-log-likelihood'],
  ['zh', '梯度消失', 'term-vanishing-gradient'],
  ['zh', '正态', 'term-gaussian-distribution'],
  ['zh', '为什么用交叉熵不用均方误差', 'question'],
  // Other names of the same thing, in the same language and in the other one.
  ['zh', '极大似然', 'term-maximum-likelihood-estimation'],
  ['zh', '最大似然', 'term-maximum-likelihood-estimation'],
  ['zh', '对数损失', 'term-cross-entropy'],
  ['zh', '组合数', 'term-binomial-coefficient'],
  ['zh', 'log loss', 'term-cross-entropy'],
  ['zh', 'likelihood', 'term-likelihood'],
  ['zh', 'KL', 'term-kl-divergence'],
  ['en', '似然', 'term-likelihood'],
  ['en', 'log loss', 'term-cross-entropy'],
  ['en', 'BCE', 'term-cross-entropy'],
  ['zh', '二元交叉熵', 'term-cross-entropy'],
  ['en', 'cross entropy', 'term-cross-entropy'],
  ['en', 'Cross-Entropy', 'term-cross-entropy'],
  ['en', 'maximum likelihood', 'term-maximum-likelihood-estimation'],
  ['en', 'normal distribution', 'term-gaussian-distribution'],
  ['en', 'MSE', 'term-mean-squared-error'],
  // Other forms of English words.
  ['en', 'vanishing gradients', 'term-vanishing-gradient'],
  ['en', 'saturated functions', 'term-saturating-function'],
  ['en', 'multinomial coefficients', 'term-multinomial-coefficient'],
  // Symbols and formulas.
  ['zh', 'θ', 'term-parameter'],
  ['zh', '\\theta', 'term-parameter'],
  ['en', 'theta', 'term-parameter'],
  ['zh', '∇', 'term-gradient'],
  ['zh', 'n!', 'term-factorial'],
  ['zh', 'C_n^k', 'term-binomial-coefficient'],
  ['en', 'C^k_n', 'term-binomial-coefficient'],
  ['zh', '\\binom{n}{k}', 'term-binomial-coefficient'],
  ['zh', '\\sigma(z)(1-\\sigma(z))', 'eq-4'],
  ['en', 'σ(z)(1−σ(z))', 'eq-4'],
  ['en', '\\frac{n!}{k!', 'eq-a14'],
  ['en', 'sigma(z)(1-sigma(z))', 'eq-4'],
  // Numbers of places.
  ['zh', '式 25', 'eq-25'],
  ['zh', '第 25 式', 'eq-25'],
  ['zh', '（4）', 'eq-4'],
  ['zh', '公式A12', 'eq-a12'],
  ['zh', '图1', 'fig-loss-gradient'],
  ['zh', '2.2节', 'saturation'],
  ['zh', '第3章', 'distributions'],
  ['en', 'eq 25', 'eq-25'],
  ['en', 'equation A12', 'eq-a12'],
  ['en', 'Section 2.2', 'saturation'],
];

/** Slips of the fingers: what is typed, what is looked for instead, and the block that must come first. */
export const SLIPS: readonly (readonly [Language, string, string, string])[] = [
  ['en', 'guassian', 'gaussian', 'term-gaussian-distribution'],
  ['en', 'cross entopy', 'cross entropy', 'term-cross-entropy'],
  ['en', 'likelyhood', 'likelihood', 'term-likelihood'],
  ['en', 'softmx', 'softmax', 'term-softmax'],
  ['en', 'Maximum Liklihood', 'maximum likelihood', 'term-maximum-likelihood-estimation'],
  ['en', 'gradeint', 'gradient', 'term-gradient'],
  ['zh', 'sigmiod', 'sigmoid', 'term-sigmoid'],
  ['zh', 'sofmax', 'softmax', 'term-softmax'],
];

/** What must be looked for as it is typed: it is found, it is no word, or nothing is near. */
export const KEPT: readonly (readonly [Language, string])[] = [
  ['en', 'θ'],
  ['en', '\\frac'],
  ['zh', '式 4'],
  ['en', 'saturated'],
  ['en', 'losses'],
  ['en', 'entro'],
  ['zh', '交叉熵'],
  ['en', 'C_n^k'],
  ['en', 'zzzzqq'],
];
