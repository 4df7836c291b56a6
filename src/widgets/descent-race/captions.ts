/** What the figure shows: `$…$` is a formula, `**…**` bold, `[words](ce)` in a color of meaning. Only the build reads it. */
const zh =
  '**上：**损失随$z$的变化；下面两行，每走一步留一道刻痕，太密就连成一条。**下：**真实类别的概率，横轴是步数，取对数。[交叉熵](ce)几步就走远；起点远时，[均方误差](mse)大半的步数耗在起点附近。换到12个样本，画的是两个模型各自的分界；＋与−是两类样本，圈出的是分错的。';

const en =
  '**Top:** the losses as $z$ varies; in the two rows beneath, every step leaves a mark, and dense marks run together. **Bottom:** the probability of the true class against the number of steps, on a log scale. [Cross-entropy](ce) gets away in a few steps; [mean squared error](mse), from far off, spends most of its steps near the start. With 12 examples, each model’s boundary is drawn; + and − are the two classes, and a circle marks an error.';

export const captions = { zh, en };
