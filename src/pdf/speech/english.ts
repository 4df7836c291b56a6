import type { MathWords } from './mathWords.ts';

const signs = { '∑': 'sum', '∏': 'product' } as const;

export const english: MathWords = {
  operators: {
    '=': 'equals', '≠': 'is not equal to', '<': 'is less than', '>': 'is greater than', '≤': 'is at most', '≥': 'is at least',
    '≪': 'is much less than', '≫': 'is much greater than', '≈': 'is approximately', '≡': 'is identically', '∼': 'is distributed as', '∝': 'is proportional to',
    '∈': 'in', '→': 'to', '⟶': 'to', '⇒': 'implies', '⟹': 'implies', '⟺': 'if and only if', '↦': 'maps to',
    '+': 'plus', '−': 'minus', '±': 'plus or minus', '×': 'times', '⋅': 'times', '·': 'times', '∗': 'times', '∘': 'composed with', '/': 'over',
    '!': 'factorial', ',': ',', ';': ';', ':': ':', '.': '.', '(': 'open paren', ')': 'close paren', '[': 'open bracket', ']': 'close bracket',
    '{': 'open brace', '}': 'close brace', '⟨': 'open angle', '⟩': 'close angle', '∣': 'given', '|': 'given', '∥': 'relative to', '‖': 'norm bar',
    '∂': 'partial', '∇': 'nabla', '∞': 'infinity', '∑': 'the sum', '∏': 'the product', '∫': 'the integral', '…': 'and so on', '⋯': 'and so on', '⋮': 'and so on',
    '′': 'prime', '⊤': 'transpose', '∀': 'for all', '∃': 'there is', '¬': 'not', '∅': 'the empty set', '%': 'percent',
  },
  letters: {
    α: 'alpha', β: 'beta', γ: 'gamma', δ: 'delta', ε: 'epsilon', ϵ: 'epsilon', ζ: 'zeta', η: 'eta', θ: 'theta', ι: 'iota', κ: 'kappa', λ: 'lambda', μ: 'mu', ν: 'nu',
    ξ: 'xi', π: 'pi', ρ: 'rho', σ: 'sigma', τ: 'tau', υ: 'upsilon', φ: 'phi', ϕ: 'phi', χ: 'chi', ψ: 'psi', ω: 'omega', Γ: 'capital gamma', Δ: 'capital delta',
    Θ: 'capital theta', Λ: 'capital lambda', Ξ: 'capital xi', Π: 'capital pi', Σ: 'capital sigma', Φ: 'capital phi', Ψ: 'capital psi', Ω: 'capital omega',
    arg: 'arg', max: 'max', min: 'min', exp: 'exp', ln: 'natural log', log: 'log', lim: 'limit', Pr: 'probability', Var: 'variance', Cov: 'covariance',
  },
  accents: { '^': 'hat', '̂': 'hat', 'ˉ': 'bar', '‾': 'bar', '¯': 'bar', '~': 'tilde', '˜': 'tilde', '⃗': 'vector', '→': 'vector', '˙': 'dot', '¨': 'double dot' },
  minus: 'minus',
  plus: 'plus',
  styled: (style, letter) => `${{ script: 'script', double: 'double-struck', capital: 'capital' }[style]} ${letter}`,
  joined: (words) => words.filter((word) => word !== '').join(' '),
  rows: (rows) => rows.join('; '),
  call: (name, argument, simple) => (simple ? `${name} of ${argument}` : `${name} of open paren ${argument} close paren`),
  absolute: (inner, simple) => (simple ? `the absolute value of ${inner}` : `the absolute value of ${inner}, end absolute value,`),
  fraction: (above, below, simple) => (simple ? `${above} over ${below}` : `the fraction ${above} over ${below}, end fraction,`),
  binomial: (above, below) => `${above} choose ${below}`,
  derivative({ of, by, order, isPartial }) {
    const kind = ['the', order, isPartial ? 'partial derivative' : 'derivative'].filter((word) => word !== '').join(' ');
    return of === '' ? `${kind} with respect to ${by} of` : `${kind} of ${of} with respect to ${by}`;
  },
  order: (exponent) => ({ 2: 'second', 3: 'third' })[exponent] ?? `order-${exponent}`,
  root(inner, simple, degree) {
    const name = degree === '' ? 'the square root' : degree === '3' ? 'the cube root' : `the root of order ${degree}`;
    return simple ? `${name} of ${inner}` : `${name} of ${inner}, end root,`;
  },
  power: (base, exponent, simple) => (simple ? `${base} to the power ${exponent}` : `${base} to the power ${exponent}, end power,`),
  square: (base) => `${base} squared`,
  cube: (base) => `${base} cubed`,
  prime: (base, count) => `${base} ${['', 'double ', 'triple '][count - 1] ?? `${count} times `}prime`,
  star: (base) => `${base} star`,
  transpose: (base) => `${base} transpose`,
  raised: (base, sign) => `${base} superscript ${sign}`,
  index: (base, index, simple) => (simple ? `${base} sub ${index}` : `${base} sub ${index}, end sub,`),
  large(sign, { over, from, to }) {
    const name = `the ${signs[sign as keyof typeof signs] ?? sign}`;
    if (over === '') return `${name} of`;
    if (from === '' || to === '') return `${name} over ${over} of`;
    return `${name} over ${over} from ${from} to ${to} of`;
  },
  limit: (of, when) => `the ${of} as ${when} of`,
  optimum: (of, over) => `${of} over ${over} of`,
  braced: (inner, remark) => `${inner}, underbraced by ${remark},`,
  under: (inner, accent) => `${inner} with ${accent} above`,
  tidy: (text) => text.replace(/ +([,;:.])/g, '$1').replace(/,(?:\s*,)+/g, ',').replace(/,(?=\s*[;.]|\s*$)/g, '').replace(/\s+/g, ' ').trim(),
};
