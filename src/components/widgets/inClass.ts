import type { Language } from '../../i18n/languages.ts';

/** A figure in class: the question that it settles, and how to use it. `$…$` is a formula. */
export interface InClass {
  readonly question: string;
  readonly use: string;
}

/** By the figure's id, in the words of the lab. */
export const inClass: Readonly<Record<string, Readonly<Record<Language, InClass>>>> = {
  'fig-loss-gradient': {
    zh: {
      question: '错得越远，谁推得越用力',
      use: '先让学生猜：$z$从$-2$移到$-8$，两种梯度各怎样变化，再拖动。可以讲饱和，也可以讲交叉熵怎样约掉$p(1-p)$。',
    },
    en: {
      question: 'Which loss pulls harder when the model is more wrong?',
      use: 'Have the class guess how each gradient changes as $z$ moves from $-2$ to $-8$, then drag. It shows saturation, and how cross-entropy cancels $p(1-p)$.',
    },
  },
  'fig-softmax-gradient': {
    zh: {
      question: '三个类别时，梯度还是概率减标签吗',
      use: '给出三个logit，让学生先写出梯度的三个分量，再与图对照。可以讲softmax与交叉熵怎样配合，以及均方误差在最错的地方为什么几乎不动。',
    },
    en: {
      question: 'With three classes, is the gradient still the probability minus the label?',
      use: 'Give three logits, let students write down the components of the gradient, and compare. It shows how softmax and cross-entropy fit together, and why squared error hardly moves where the model is most wrong.',
    },
  },
  'fig-descent-race': {
    zh: {
      question: '从同一个错误出发，各要走多少步',
      use: '选好学习率，先猜两种损失各要走几步，再播放。可以讨论调大学习率能不能补救。',
    },
    en: {
      question: 'From the same mistake, how many steps does each loss need?',
      use: 'Choose a learning rate, guess the two numbers of steps, then play. It opens the question of whether a larger learning rate helps.',
    },
  },
  'fig-loss-surface': {
    zh: {
      question: '一个碗，还是一片平台',
      use: '换几个起点，看两条下降的路。可以讲凸与非凸，以及平台上的梯度为什么接近$0$。',
    },
    en: {
      question: 'A bowl or a plateau?',
      use: 'Try several starting points and watch both paths. It shows convex against non-convex, and why the gradient is close to $0$ on the plateau.',
    },
  },
  'fig-sampler': {
    zh: {
      question: '抛得越多，什么会稳定下来',
      use: '全班一起抛骰子：计数通常离期望越来越远，频率却越来越近。可以引入伯努利分布、二项分布和多项分布。',
    },
    en: {
      question: 'What settles down with more throws?',
      use: 'Throw the die together: the counts typically drift away from their expectations while the frequencies come closer. It introduces the Bernoulli, binomial, and multinomial distributions.',
    },
  },
  'fig-expansion': {
    zh: {
      question: '展开式里的系数从哪里来',
      use: '从每个括号里选一个字母，再数一数同一项有几种选法。可以讲多项式系数就是不同次序的种数。',
    },
    en: {
      question: 'Where do the coefficients of the expansion come from?',
      use: 'Choose one letter from each bracket and count the choices that give the same term. It shows that a multinomial coefficient is a number of sequences.',
    },
  },
  'fig-multinomial-likelihood': {
    zh: {
      question: '哪组概率最能解释这些计数',
      use: '让学生调概率，把似然推到最高，再看最高点在哪里。可以推出极大似然估计就是频率，以及负对数似然与交叉熵的关系。',
    },
    en: {
      question: 'Which probabilities explain these counts best?',
      use: 'Let students raise the likelihood as far as they can, then look where the top is. It leads to the relative frequencies as the maximum likelihood estimate, and from the negative log-likelihood to cross-entropy.',
    },
  },
  'fig-gaussian-likelihood': {
    zh: {
      question: '似然里为什么会出现残差的平方',
      use: '拖动数据点，看正方形的总面积与负对数似然一起变化。可以讲标准差固定时，极大似然就是最小二乘。',
    },
    en: {
      question: 'Why do squared residuals appear in the likelihood?',
      use: 'Drag the points and watch the total area of the squares change together with the negative log-likelihood. With a fixed standard deviation, maximum likelihood is least squares.',
    },
  },
};
