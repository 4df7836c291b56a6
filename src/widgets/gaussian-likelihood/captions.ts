/** What the figure shows: `$…$` is a formula, `**…**` bold, `[words](ce)` in a color of meaning. Only the build reads it. */
export const captions = {
  zh: '竖线的高是各点的[密度](model)，[方块](mse)的边长是残差。曲线上的细竖线标出最低处：$\\sigma$固定时，NLL与MSE在同一个$\\mu$处最低，方块的总面积也在那里最小。MSE等于$S/(2N)$，同式(31)。',
  en: 'The height of a stick is the [density](model) at a point; the side of a [square](mse) is its residual. The fine line on each curve marks where it is lowest: with $\\sigma$ fixed, NLL and MSE are lowest at the same $\\mu$, where the squares cover the least area. MSE equals $S/(2N)$, as in Eq. (31).',
};
