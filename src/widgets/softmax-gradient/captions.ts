/** What the figure shows: `$…$` is a formula, `**…**` bold, `[words](ce)` in a color of meaning. Only the build reads them. */
export const captions = {
  zh: '**上：**三个logit。**下：**每一类的概率$\\model{p_k}$、标签$\\data{y_k}$，和两个梯度$\\partial L/\\partial z_k$；梯度下降沿箭头的反方向走。[交叉熵](ce)的箭头总与$p_k$到$y_k$的那一段（浅色）一样长；[均方误差](mse)的在错得最远时几乎没有长度。二阶导数为负处有底色：沿那个方向，损失向下弯。',
  en: '**Top:** the three logits. **Bottom:** each class’s probability $\\model{p_k}$ and label $\\data{y_k}$, and the two gradients $\\partial L/\\partial z_k$; descent goes against the arrows. The arrow of [cross-entropy](ce) is always as long as the gap between $p_k$ and $y_k$ (tinted); that of [MSE](mse) has almost no length where the model is most wrong. A negative second derivative is tinted: along it the loss bends downward.',
};
