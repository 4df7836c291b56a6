import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { SoftmaxGradient } from '../../src/widgets/softmax-gradient/SoftmaxGradient.tsx';
import { predict } from '../../src/widgets/softmax-gradient/predict.ts';
import { drawnQuestion } from '../../src/widgets/shared/later/drawnQuestion.tsx';
import { strings } from '../../src/widgets/softmax-gradient/strings.ts';

const figure = { id: 'fig-x', number: '图2', words: strings.zh, question: drawnQuestion('fig-x', strings.zh, predict, 0), page: 'https://example.org/zh/optimization/' };
const html = renderToString(<SoftmaxGradient {...figure} />);

/** The page as a reader without styles meets it: texts and values in order, without the drawings' insides. */
function outline(markup: string): string {
  return markup
    .replaceAll(/<svg class="plot-\w+"[^>]*aria-label="([^"]*)".*?<\/svg>/g, '\n[drawing: $1]\n')
    .replaceAll(/<input[^>]*>/g, (input) => `\n[${[/type="(\w+)"/, / value="([^"]*)"/, / (checked)/].flatMap((part) => part.exec(input)?.[1] ?? []).join(' ')}]`)
    .replaceAll(/<details class="figure-data".*<\/details>/g, '\n[data]')
    .replaceAll(/<\/(div|tr|button|label|summary|b|caption|p)>/g, '\n')
    .replaceAll(/<\/?(td|th)[^>]*>/g, ' ')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/[ ]+/g, ' ')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim();
}

describe('SoftmaxGradient on the server', () => {
  it('is complete in its opening state', () => {
    expect(outline(html)).toMatchInlineSnapshot(`
      "图2　三个类别，两种推力
      左右拖动滑块，或用← →键重置
      复制链接
      复制TeX
      [drawing: 真实类别1，p = (0.0001, 0.9932, 0.0067)。交叉熵的梯度是(−0.9999, 0.9932, 0.0067)，均方误差的梯度是(−0.0002, 0.0068, −0.0066)，长度前者是后者的149倍。三个方向上的二阶导数：交叉熵0、0.0002、0.0134；均方误差−0.0129、−0.0004、0。]
      [drawing: 真实类别1，p = (0.0001, 0.9932, 0.0067)。交叉熵的梯度是(−0.9999, 0.9932, 0.0067)，均方误差的梯度是(−0.0002, 0.0068, −0.0066)，长度前者是后者的149倍。三个方向上的二阶导数：交叉熵0、0.0002、0.0134；均方误差−0.0129、−0.0004、0。]
      类别1 类别2 类别3
      pk 0.0001 0.9932 0.0067
      交叉熵 −0.9999 0.9932 0.0067
      均方误差 −0.0002 0.0068 −0.0066
      真实类别
      [radio 1 checked]1
      [radio 2]2
      [radio 3]3
      自信地错
      拿不准
      自信地对
      z1
      [number -4.0]
      [range -4]
      z2
      [number 5.0]
      [range 5]
      z3
      [number 0.0]
      [range 0]
      全部加c
      [number 0.0]
      [range 0]
      p与两个梯度最多变了 0
      149
      倍两个梯度的长度之比 |p − y|/|J(p − y)|
      三个方向上的二阶导数（特征值）
      交叉熵 0 0.0002 0.0134
      均方误差 −0.0129 −0.0004 0
      图中状态：z = (−4.0, 5.0, 0.0)，y = 1，c = 0.0。互动版：https://example.org/zh/optimization/#fig-x
      先猜
      真实类别3，z = (1.0, 3.0, 0.0)。均方误差在哪一类上的推力最大？
      [radio]类别1
      [radio]类别2
      [radio]类别3
      看答案
      类别2，梯度0.1342。交叉熵的推力总是在真实类别上最大，梯度−0.9580。在图上看
      换一题
      [data]"
    `);
  });

  it('writes no value that is not a number', () => {
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('names every control, and each class in what is spoken', () => {
    for (const k of ['z1', 'z2', 'z3', 'c']) {
      expect(html).toContain(`<label for="fig-x-${k}">`);
      expect(html).toContain(`aria-label="${k}的数值"`);
    }
    expect(html).toContain('aria-valuetext="类别2：z = 5.0，p = 0.9932"');
    expect(html).toContain('role="radiogroup" aria-label="真实类别"');
  });

  it('marks the negative second derivatives', () => {
    const marked = [...html.matchAll(/class="bends-down"><span class="readout" data-value="([\w-]+)"/g)].map(([, name]) => name);
    expect(marked).toEqual(['mse-curvature-1', 'mse-curvature-2']);
  });
});
