/** What the figure shows: `$…$` is a formula, `**…**` bold, `[words](model)` in a color of meaning. Only the build reads it. */
const zh =
  '**上：**拖高一个$\\model{\\theta}$，其余按比例变低。**中：**在最大值处，出现过的面的比值都等于$n$。**下：**上面的[蓝条](ce)是交叉熵的总和，末端实心的一截是比最小值多出的量；下面一条把它分成两段，常数的一段不动，其余是负对数似然。$K=3$时六面两两合并，等高线旁的数，是对数似然离最大值还差多少。';

const en =
  '**Top:** raise one $\\model{\\theta}$ and the others shrink in proportion. **Middle:** at the maximum the ratio of every face that came up equals $n$, and its bar ends at the dotted line. **Bottom:** the upper [blue bar](ce) is the total cross-entropy, and its solid end is the excess over its minimum; the lower bar has two parts, the constant, which never moves, and the negative log-likelihood. With $K=3$ the faces are pooled in pairs; the number at a contour is how far below its maximum the log-likelihood is.';

export const captions = { zh, en };
