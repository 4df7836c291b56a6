/*
 * Formulas as rows of symbols. A formula of a page (read from its MathML) and a formula that a reader types (TeX, or the
 * symbols themselves) come to the same row, so that one can be looked up in the other: `\frac{1}{n}` and a fraction on the page
 * are both `\frac 1 n`, `\theta` and `θ` are both `θ`, and `C^k_n` is `C _ n ^ k` too.
 */

const GREEK =
  'alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω ' +
  'Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω';
const SIGNS =
  'sum ∑ prod ∏ int ∫ partial ∂ nabla ∇ infty ∞ times × cdot ⋅ le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ approx ≈ sim ∼ propto ∝ in ∈ to → rightarrow → Rightarrow ⇒ implies ⇒ iff ⇔ Leftrightarrow ⇔ mapsto ↦ ' +
  'pm ± mid | vert | Vert ‖ lVert ‖ rVert ‖ | ‖ ldots … cdots … dots … prime ′ ell ℓ forall ∀ exists ∃ subset ⊂ cup ∪ cap ∩ ll ≪ gg ≫ equiv ≡ quad _ qquad _ lbrace { rbrace } lbrack [ rbrack ] ast ∗ circ ∘ top ⊤ perp ⊥ neg ¬';

function table(words: string): Map<string, string> {
  const parts = words.split(' ');
  return new Map(parts.flatMap((name, index): [string, string][] => (index % 2 === 0 ? [[name, parts[index + 1] ?? '']] : [])));
}

const GREEK_NAMES = table(GREEK);
const COMMANDS = new Map([...GREEK_NAMES, ...table(SIGNS)]);
/** Names of functions, which are one symbol. */
const FUNCTIONS = new Set(['log', 'ln', 'exp', 'sin', 'cos', 'tan', 'max', 'min', 'arg', 'lim', 'det', 'dim', 'sup', 'inf', 'erf', 'Pr', 'sgn', 'tr', 'diag']);
/** Commands that only say how their argument looks. */
const DRESS = new Set(
  'left right big Big bigl bigr Bigl Bigr bigg Bigg displaystyle textstyle limits nolimits mathrm mathbf mathit mathcal mathbb mathsf boldsymbol operatorname operatorname* text textbf mse ce model data hl quad qquad tag notag'.split(' '),
);
const SAME = new Map(table('dfrac frac tfrac frac cfrac frac dbinom binom tbinom binom widehat hat overline bar widetilde tilde'));
/** One symbol for signs that look alike. */
const ALIKE = new Map(table('- − – − ∣ | ∥ ‖ || ‖ · ⋅ * ⋅ ∗ ⋅ ϵ ε ϑ θ ϕ φ ⋯ … \' ′ ’ ′ µ μ ∆ Δ Σ ∑ Π ∏ ⟶ → ¯ ‾'));

export function alike(symbol: string): string {
  return ALIKE.get(symbol) ?? symbol;
}

/** `theta` → `θ`: a letter's name, as it is spoken. */
export function greekLetter(name: string): string | undefined {
  return GREEK_NAMES.get(name);
}

function lex(tex: string): string[] {
  return tex
    .replace(/[²³]/g, (digit) => (digit === '²' ? '^2' : '^3'))
    // `\frac12` has two arguments of one digit each.
    .replace(/(\\[dtc]?(?:frac|binom)) *(\d)(\d)/g, '$1 $2 $3')
    .match(/\\(?:[A-Za-z]+\*?|.)|\d+(?:\.\d+)?|[A-Za-z]+|[^\s]/gu) ?? [];
}

interface Reader {
  readonly parts: readonly string[];
  at: number;
}

function symbolsOf(part: string): string[] {
  if (part.startsWith('\\')) {
    const name = SAME.get(part.slice(1)) ?? part.slice(1);
    if (DRESS.has(name) || /^[,;:!> ]$/.test(name)) return [];
    const sign = COMMANDS.get(name);
    if (sign !== undefined) return [alike(sign)];
    if (FUNCTIONS.has(name)) return [name];
    return /^[A-Za-z]/.test(name) ? [`\\${name}`] : [alike(name)];
  }
  if (/^[A-Za-z]{2,}$/.test(part)) return FUNCTIONS.has(part) ? [part] : part.split('');
  return [alike(part)];
}

/** One symbol or one group in braces. */
function readArgument(reader: Reader): string[] {
  const part = reader.parts[reader.at];
  reader.at += 1;
  if (part === undefined) return [];
  if (part === '{') return readUntil(reader, '}');
  const symbols = symbolsOf(part);
  return symbols.length === 0 ? readArgument(reader) : symbols;
}

function readUntil(reader: Reader, end: string | undefined): string[] {
  const row: string[] = [];
  while (reader.at < reader.parts.length) {
    const part = reader.parts[reader.at] ?? '';
    if (part === end) {
      reader.at += 1;
      break;
    }
    if (part === '_' || part === '^') row.push(...readScripts(reader));
    else if (part === '{') row.push(...readArgument(reader));
    else {
      reader.at += 1;
      if (part !== '}' && part !== '$' && part !== '&') row.push(...symbolsOf(part));
    }
  }
  return row;
}

/** A lower and an upper script, in whichever order they are written: the lower one first. */
function readScripts(reader: Reader): string[] {
  let lower: string[] = [];
  let upper: string[] = [];
  let primes: string[] = [];
  for (let mark = reader.parts[reader.at]; mark === '_' || mark === '^'; mark = reader.parts[reader.at]) {
    reader.at += 1;
    // A script that is still to be typed.
    if (reader.at >= reader.parts.length) return [...lower, ...upper, mark];
    const script = readArgument(reader);
    if (mark === '_') lower = ['_', ...script];
    else if (script.every((symbol) => symbol === '′')) primes = script;
    else upper = ['^', ...script];
  }
  return [...primes, ...lower, ...upper];
}

/**
 * The symbols of a formula as a reader types it; whatever it is, no error.
 *
 * @example
 * texTokens('C_n^k') // => ['C', '_', 'n', '^', 'k']
 */
export function texTokens(tex: string): string[] {
  return readUntil({ parts: lex(tex.normalize('NFC')), at: 0 }, undefined);
}
