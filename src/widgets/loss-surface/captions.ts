/** What the figure shows: `$…$` is a formula, `**…**` bold, `[words](ce)` in a color of meaning. Only the build reads it. */
const zh =
  '**上：**同一批样本的两张损失曲面，用等高线画出。[交叉熵](ce)相邻两条线差2，里面还有1、0.5和0.25；[均方误差](mse)相邻两条差0.05。线密处陡，线疏处平。粗线是从圆圈出发的梯度下降，学习率{rate}，{steps}步；箭头是第一步，太短就画不出；十字是图中的最低点。**下：**沿细虚线切开的曲面。切片非凸时，细直线是一条弦，切片有一段在弦的上方。';

const en =
  '**Top:** two loss surfaces of the same examples, drawn by contour lines: 2 apart for [cross-entropy](ce), with more at 1, 0.5, and 0.25; and 0.05 apart for [mean squared error](mse). The surface is steep where lines are close and flat where they are sparse. The heavy line is gradient descent from the ring, rate {rate}, {steps} steps; the arrow is its first step, where it is long enough to be drawn; the cross is the lowest point of the map. **Bottom:** the surfaces cut along the thin dashed line. Where the slice is not convex, the thin straight line is a chord with part of the slice above it.';

export const captions = { zh, en };
