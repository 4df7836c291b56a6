import type { MathWords } from './mathWords.ts';

const signs = { '∑': '求和', '∏': '求积' } as const;

export const chinese: MathWords = {
  operators: {
    '=': '等于', '≠': '不等于', '<': '小于', '>': '大于', '≤': '小于等于', '≥': '大于等于', '≪': '远小于', '≫': '远大于', '≈': '约等于', '≡': '恒等于', '∼': '服从',
    '∝': '正比于', '∈': '属于', '→': '趋于', '⟶': '趋于', '⇒': '推出', '⟹': '推出', '⟺': '等价于', '↦': '映到', '+': '加', '−': '减', '±': '正负', '×': '乘', '⋅': '乘', '·': '乘',
    '∗': '乘', '∘': '复合', '/': '除以', '!': '的阶乘', ',': '，', ';': '；', ':': '：', '.': '。', '(': '左括号', ')': '右括号', '[': '左方括号', ']': '右方括号', '{': '左花括号',
    '}': '右花括号', '⟨': '左尖括号', '⟩': '右尖括号', '∣': '，给定', '|': '，给定', '∥': '相对于', '‖': '范数线', '∂': '偏', '∇': '梯度', '∞': '无穷大', '∑': '求和', '∏': '求积',
    '∫': '积分', '…': '等等', '⋯': '等等', '⋮': '等等', '′': '撇', '⊤': '转置', '∀': '任意', '∃': '存在', '¬': '非', '∅': '空集', '%': '百分号',
  },
  letters: {
    α: '阿尔法', β: '贝塔', γ: '伽马', δ: '德尔塔', ε: '艾普西隆', ϵ: '艾普西隆', ζ: '泽塔', η: '伊塔', θ: '西塔', ι: '约塔', κ: '卡帕', λ: '拉姆达', μ: '缪', ν: '纽', ξ: '克西', π: '派',
    ρ: '柔', σ: '西格玛', τ: '陶', υ: '宇普西隆', φ: '斐', ϕ: '斐', χ: '希', ψ: '普西', ω: '欧米伽', Γ: '大写伽马', Δ: '大写德尔塔', Θ: '大写西塔', Λ: '大写拉姆达', Ξ: '大写克西', Π: '大写派',
    Σ: '大写西格玛', Φ: '大写斐', Ψ: '大写普西', Ω: '大写欧米伽', max: '最大值', min: '最小值', lim: '极限', Var: '方差', Cov: '协方差', Pr: '概率',
  },
  accents: { '^': '帽', '̂': '帽', 'ˉ': '一杠', '‾': '一杠', '¯': '一杠', '~': '波浪', '˜': '波浪', '⃗': '向量', '→': '向量', '˙': '点', '¨': '两点' },
  minus: '负',
  plus: '正',
  styled: (style, letter) => `${{ script: '花体', double: '双线体', capital: '大写' }[style]}${letter}`,
  joined: (words) => words.reduce((text, word) => text + (/[a-z\d]$/i.test(text) && /^[a-z\d]/i.test(word) ? ' ' : '') + word, ''),
  rows: (rows) => rows.join('；'),
  call: (name, argument) => `${name}左括号${argument}右括号`,
  absolute: (inner, simple) => (simple ? `${inner}的绝对值` : `绝对值，${inner}，绝对值结束，`),
  fraction: (above, below, simple) => (simple ? `${below}分之${above}` : `分式，分子${above}，分母${below}，分式结束，`),
  binomial: (above, below) => `${above}取${below}的组合数`,
  derivative({ of, by, order, isPartial }) {
    const kind = `${order}${isPartial ? '偏导数' : '导数'}`;
    return of === '' ? `对${by}求${kind}，` : `${of}对${by}的${kind}`;
  },
  order: (exponent) => `${{ 2: '二', 3: '三' }[exponent] ?? exponent}阶`,
  root(inner, simple, degree) {
    const name = degree === '' ? '根号' : `${degree}次根号`;
    return simple ? `${name}${inner}` : `${name}下，${inner}，根号结束，`;
  },
  power: (base, exponent, simple) => (simple ? `${base}的${exponent}次方` : `${base}的，${exponent}，次方`),
  square: (base) => `${base}的平方`,
  cube: (base) => `${base}的立方`,
  prime: (base, count) => `${base}${['', '两', '三'][count - 1] ?? count}撇`,
  star: (base) => `${base}星`,
  transpose: (base) => `${base}的转置`,
  raised: (base, sign) => `${base}上标${sign}`,
  index: (base, index, simple) => (simple ? `${base}下标${index}` : `${base}下标，${index}，下标结束，`),
  large(sign, { over, from, to }) {
    const name = signs[sign as keyof typeof signs] ?? sign;
    if (over === '') return `${name}，`;
    return from === '' || to === '' ? `对${over}${name}，` : `对${over}从${from}到${to}${name}，`;
  },
  limit: (of, when) => `${when}时的${of}，`,
  optimum: (of, over) => `对${over}取${of}，`,
  braced: (inner, remark) => `${inner}，其下注明${remark}，`,
  under: (inner, accent) => `${inner}，其上注明${accent}，`,
  tidy: (text) => text.replace(/，(?:，)+/g, '，').replace(/，(?=[；。]|$)/g, '').replace(/^，/, ''),
};
