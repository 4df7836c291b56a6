/** What the figure shows: `$…$` is a formula, `**…**` bold, `[words](ce)` in a color of meaning. Only the build reads it. */
const zh =
  '一个点是一个词，一格是一项：词里每个变量各取了几次，由这一格的指数说明。带圈的点是各括号现在取出的词。点数就是系数。令$x=\\model{\\theta}$之后，点的面积是一种次序的概率，整格点的总面积是这一项的概率；$\\model{\\theta}$由灌铅骰子的六面合并而来：{theta}。';

const en =
  'Each dot is a word, each cell a term. The circled dot is the word that the brackets hold; the number of dots is the coefficient. With $x=\\model{\\theta}$, the area of a dot is the probability of its word, and that of all dots in a cell the probability of its term. $\\model{\\theta}$ pools the faces of the loaded die: {theta}.';

export const captions = { zh, en };
