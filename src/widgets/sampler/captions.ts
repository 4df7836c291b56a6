/** What the figure shows: `$…$` is a formula, `**…**` bold, `[words](model)` in a color of meaning. Only the build reads it. */
const zh =
  '**上：**最近的结果，方框里是最新一次。**中：**各面的次数，旁边的[绿圈](model)是期望，[竖线](model)是上下各两个标准差。**下：**抛得越多，次数与期望之差通常越大，像√n那样散开；频率像1/√n那样收拢。[绿色区域](model)是两个标准差。图上的每个点都是真抛出来的：同一个种子，每次都是同一串结果。';

const en =
  '**Top:** the latest outcomes, the newest framed. **Middle:** the counts; beside each, the [ring](model) is the expected count and the [line](model) two standard deviations to either side. **Bottom:** as the run goes on, the count typically strays from its expectation like √n, while the frequency closes in like 1/√n. The [green bands](model) are two standard deviations. Every point comes from throws carried out one by one; the same seed gives the same sequence each time.';

export const captions = { zh, en };
