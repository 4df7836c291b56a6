/** What the figure shows: `$…$` is a formula, `**…**` bold, `[words](ce)` in a color of meaning. Only the build reads it. */
const zh =
  '**上：**同一批样本的两张损失曲面，用等高线画出：线密处陡，线疏处平。相邻两条线，[交叉熵](ce)差2，里面还有1、0.5和0.25；[均方误差](mse)差0.05。粗线是从圆圈出发的梯度下降，学习率{rate}，{steps}步；箭头是第一步，十字是图中的最低点。从平台出发，交叉熵走到十字附近，均方误差几乎不动。**下：**沿细点线切开的曲面。切片非凸时，有一段高出它的弦（细直线）。';

const en =
  '**Top:** two loss surfaces of the same examples as contour lines, steep where they are close and flat where they are sparse. Neighboring lines are 2 apart for [cross-entropy](ce), with more at 1, 0.5, and 0.25, and 0.05 apart for [mean squared error](mse). The heavy line is gradient descent from the ring, rate {rate}, {steps} steps; the arrow is its first step, the cross the lowest point of the map. From the plateau, cross-entropy comes close to the cross and squared error hardly moves. **Bottom:** the surfaces cut along the thin dotted line. A slice that is not convex rises above a chord, the thin straight line.';

export const captions = { zh, en };
