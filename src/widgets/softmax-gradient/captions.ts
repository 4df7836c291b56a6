/** What the figure shows: `$…$` is a formula, `**…**` bold, `[words](ce)` in a color of meaning. Only the build reads them. */
export const captions = {
  zh: '**上：**三个logit。**下：**每一类的概率、标签和两个梯度；梯度下降沿箭头的反方向走。[交叉熵](ce)的箭头总与$\\model{p_k}$和$\\data{y_k}$的差（有色的一段）一样长；[均方误差](mse)的箭头在错得最远时几乎没有长度。二阶导数为负处有底色：沿那个方向，损失向下弯。',
  en: '**Top:** the three logits. **Bottom:** each class’s probability, label, and two gradients; descent goes against the arrows. The arrow of [cross-entropy](ce) is always as long as the gap between $\\model{p_k}$ and $\\data{y_k}$ (tinted); that of [MSE](mse) has almost no length where the model is most wrong. A negative second derivative is tinted: along its direction the loss bends downward.',
};
