/** What the figure shows: `$…$` is a formula, `**…**` bold, `[words](ce)` in a color of meaning. Only the build reads it. */
export const captions = {
  zh: '**数据：**竖线是各点的[密度](model)，[方块](mse)的边长是残差的大小。**曲线：**细竖线在最低处；MSE按式(31)，是均方残差的一半。方块的总面积最小时，NLL也最小。',
  en: '**Data:** a stick is the [density](model) at a point, and a [square](mse) has the size of its residual as its side. **Curves:** a fine line marks where each is lowest; MSE is that of Eq. (31), half the mean square. When the total area of the squares is smallest, so is NLL.',
};
