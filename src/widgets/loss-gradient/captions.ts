/** What the figures show: `$…$` is a formula, `**…**` bold, `[words](ce)` in a color of meaning. Only the build reads them. */
export interface Captions {
  readonly losses: string;
  readonly sigmoid: string;
}

const zh: Captions = {
  losses:
    '**上：**损失随$z$的变化。**其下：**梯度的大小；画出$\\model{\\sigma(z)}$时，它在最下面，点线是它的导数。斜纹区是“自信地错”：模型给真实类别的概率不到{threshold}。越深入这一区，[交叉熵](ce)的梯度大小越接近1，[均方误差](mse)的越接近0。',
  sigmoid:
    '实线是$\\model{\\sigma(z)}$，点线是它的导数$\\model{\\sigma\'(z)}$，细直线是$z$处的切线。切线在$z=0$处最陡，斜率为$\\frac14$；越往两端越平，斜率接近0，却不等于0。',
};

const en: Captions = {
  losses:
    '**Top:** the loss as $z$ varies. **Below:** the size of its gradient; where $\\model{\\sigma(z)}$ is drawn, it comes last, with its derivative dotted. The hatched zone is “confidently wrong”: the model gives the true class a probability below {threshold}. The deeper into this zone, the closer the gradient of [cross-entropy](ce) comes to 1 in size, and that of [mean squared error](mse) to 0.',
  sigmoid:
    'The solid curve is $\\model{\\sigma(z)}$, the dotted one its derivative $\\model{\\sigma\'(z)}$, the thin line the tangent at $z$. The tangent is steepest at $z=0$, with slope $\\frac14$; toward both ends it flattens, and the slope comes close to 0 without reaching it.',
};

export const captions = { zh, en };
