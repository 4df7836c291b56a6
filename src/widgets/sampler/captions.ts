/** What the figure shows: `$…$` is a formula, `**…**` bold, `[words](model)` in a color of meaning. Only the build reads it. */
const zh =
  '**上：**最近的结果，方框里是最新一次。**中：**各面的次数；[绿圈](model)是期望，[竖线](model)是上下各两个标准差。**下：**[绿色区域](model)是两个标准差。抛得越多，次数离期望通常越远，像$\\sqrt n$那样散开；频率却像$1/\\sqrt n$那样收拢。每个点都是真抛出来的，同一个种子给出同一串结果。';

const en =
  '**Top:** the latest outcomes, the newest framed. **Middle:** the counts; a [ring](model) marks the expected count, a [line](model) two standard deviations to either side. **Bottom:** the [green bands](model) are two standard deviations. As the run goes on, the count typically strays from its expectation like $\\sqrt n$, while the frequency closes in like $1/\\sqrt n$. Every point is thrown, and the same seed gives the same sequence.';

export const captions = { zh, en };
