/** Every word of the figure. A letter between asterisks is mathematics; a name in braces is replaced by a number. */
export interface Strings {
  readonly title: string;
  readonly caption: string;
  readonly hint: string;
  readonly reset: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly trueClass: string;
  readonly logit: string;
  readonly logitField: string;
  readonly valueText: string;
  readonly presets: string;
  readonly zone: string;
  readonly wrong: string;
  readonly unsure: string;
  readonly right: string;
  readonly showSigmoid: string;
  readonly loss: string;
  readonly gradient: string;
  readonly ce: string;
  readonly mse: string;
  readonly readings: string;
  readonly ratioUnit: string;
  readonly ratioMeans: string;
  readonly lossAxis: string;
  readonly pullAxis: string;
  readonly zAxisLow: string;
  readonly zAxisHigh: string;
  readonly summary: string;
  readonly address: string;
  readonly data: string;
  readonly dataCaption: string;
  readonly csv: string;
  readonly svg: string;
  readonly sigmoidTitle: string;
  readonly sigmoidCaption: string;
  readonly sigmoidSummary: string;
  readonly sigmoidValueText: string;
  readonly sigmoidReadings: string;
  readonly sigmoidAddress: string;
  readonly sigmoidDataCaption: string;
  readonly flatnessMeans: string;
}

const zh: Strings = {
  title: '同一个错误，两种推力',
  caption:
    '**上：**损失随$z$的变化。**下：**梯度的大小。斜纹区是“自信地错”：模型给真实类别的概率不到{threshold}。越深入这一区，[交叉熵](ce)的梯度大小越接近1，[均方误差](mse)的越接近0。',
  hint: '拖动圆点，或用← →键',
  reset: '重置',
  copyLink: '复制链接',
  copied: '已复制',
  copyFailed: '链接在地址栏',
  trueClass: '真实类别',
  logit: 'logit *z*',
  logitField: 'z的数值',
  valueText: 'z = {z}，p = {p}',
  presets: '预设',
  zone: '自信地错',
  wrong: '自信地错',
  unsure: '拿不准',
  right: '自信地对',
  showSigmoid: '显示*σ*(*z*)与*σ*′(*z*)',
  loss: '损失',
  gradient: '梯度',
  ce: '交叉熵',
  mse: '均方误差',
  readings: '当前的损失与梯度',
  ratioUnit: '倍',
  ratioMeans: '两个梯度之比，恰好等于',
  lossAxis: '损失*L*',
  pullAxis: '梯度大小|d*L*/d*z*|',
  zAxisLow: '(*p*→0)',
  zAxisHigh: 'logit *z* (*p*→1)',
  summary: '真实类别{y}，z = {z}，p = {p}。交叉熵：损失{ceLoss}，梯度{ceGradient}；均方误差：损失{mseLoss}，梯度{mseGradient}；两个梯度相差{ratio}倍。',
  address: '图中状态：z = {z}，y = {y}。互动版：',
  data: '数据',
  dataCaption: '真实类别{y}时的损失与梯度',
  csv: '下载CSV',
  svg: '下载SVG',
  sigmoidTitle: '*σ*(*z*)与它的斜率',
  sigmoidCaption:
    '实线是$\\model{\\sigma(z)}$，点线是它的导数$\\model{\\sigma\'(z)}$，细直线是$z$处的切线。切线在$z=0$处最陡，斜率为$\\frac14$；越往两端越平，斜率接近0，却不等于0。',
  sigmoidSummary: 'z = {z}。σ(z) = {p}，斜率σ′(z) = {slope}，z = 0处的斜率是它的{flatness}倍。',
  sigmoidValueText: 'z = {z}，斜率 = {slope}',
  sigmoidReadings: '当前的函数值与斜率',
  sigmoidAddress: '图中状态：z = {z}。互动版：',
  sigmoidDataCaption: 'σ(z)与它的导数',
  flatnessMeans: '*z* = 0处的斜率与此处之比，等于',
};

const en: Strings = {
  title: 'One mistake, two pulls',
  caption:
    '**Top:** the loss as $z$ varies. **Bottom:** the size of its gradient. The hatched zone is “confidently wrong”: the model gives the true class a probability below {threshold}. The deeper into this zone, the closer the gradient of [cross-entropy](ce) comes to 1 in size, and that of [mean squared error](mse) to 0.',
  hint: 'Drag the dot, or use ← →',
  reset: 'Reset',
  copyLink: 'Copy link',
  copied: 'Copied',
  copyFailed: 'See address bar',
  trueClass: 'True class',
  logit: 'Logit *z*',
  logitField: 'Value of z',
  valueText: 'z = {z}, p = {p}',
  presets: 'Presets',
  zone: 'Confidently wrong',
  wrong: 'Wrong',
  unsure: 'Unsure',
  right: 'Right',
  showSigmoid: 'Show *σ*(*z*) and *σ*′(*z*)',
  loss: 'Loss',
  gradient: 'Gradient',
  ce: 'Cross-entropy',
  mse: 'MSE',
  readings: 'Losses and gradients at this point',
  ratioUnit: '×',
  ratioMeans: 'Ratio of the two gradients, exactly',
  lossAxis: 'Loss *L*',
  pullAxis: 'Size of gradient |d*L*/d*z*|',
  zAxisLow: '(*p*→0)',
  zAxisHigh: 'Logit *z* (*p*→1)',
  summary:
    'True class {y}, z = {z}, p = {p}. Cross-entropy: loss {ceLoss}, gradient {ceGradient}. Mean squared error: loss {mseLoss}, gradient {mseGradient}. The gradients differ by a factor of {ratio}.',
  address: 'Shown: z = {z}, y = {y}. Interactive version: ',
  data: 'Data',
  dataCaption: 'Losses and gradients for true class {y}',
  csv: 'Download CSV',
  svg: 'Download SVG',
  sigmoidTitle: '*σ*(*z*) and its slope',
  sigmoidCaption:
    'The solid curve is $\\model{\\sigma(z)}$, the dotted one its derivative $\\model{\\sigma\'(z)}$, the thin line the tangent at $z$. The tangent is steepest at $z=0$, with slope $\\frac14$; toward both ends it flattens, and the slope comes close to 0 without reaching it.',
  sigmoidSummary: 'z = {z}. σ(z) = {p}, slope σ′(z) = {slope}, {flatness} times flatter than at z = 0.',
  sigmoidValueText: 'z = {z}, slope = {slope}',
  sigmoidReadings: 'Function and slope at this point',
  sigmoidAddress: 'Shown: z = {z}. Interactive version: ',
  sigmoidDataCaption: 'σ(z) and its derivative',
  flatnessMeans: 'flatter than at *z* = 0; the factor is',
};

export const strings = { zh, en };
