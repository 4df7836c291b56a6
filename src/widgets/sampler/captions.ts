/** What the figure shows: `$…$` is a formula, `**…**` bold, `[words](model)` in a color of meaning. Only the build reads it. */
const zh =
  '**上：**最近的结果，方框里是最新一次。**中：**各面的次数；[绿圈](model)是期望，[竖线](model)是上下各两个标准差。**下：**与期望之差，以及频率；[绿色区域](model)是上下各两个标准差。次数增到100倍，次数与期望之差通常变成10倍，频率与概率之差变成1/10。每个点都是用随机数抛出来的，同一个种子给出同一串结果。';

const en =
  '**Top:** the latest outcomes, the newest framed. **Middle:** the counts; a [ring](model) marks the expected count, a [line](model) two standard deviations to either side. **Bottom:** the distance from the expectation, and the frequency; the [green bands](model) are two standard deviations. With 100 times as many throws, the count typically strays 10 times as far from its expectation, the frequency a tenth as far from its probability. Every point comes from simulated throws, and the same seed gives the same sequence.';

export const captions = { zh, en };
