/** What the figure shows: `$…$` is a formula, `**…**` bold, `[words](ce)` in a color of meaning. Only the build reads it. */
export const captions = {
  zh: '竖线的高是各点的[密度](model)，[方块](mse)的边长是残差；曲线上的细竖线在最低处。MSE = S/2N，同式(31)。',
  en: 'The height of a stick is the [density](model) at a point, the side of a [square](mse) its residual; the fine line on a curve marks where it is lowest. MSE = S/(2N), as in Eq. (31).',
};
