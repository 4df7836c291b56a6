/** The words in which a language says formulas. Parts come in already said; `simple` parts need no words to show where they end. */
export interface MathWords {
  readonly operators: Readonly<Record<string, string>>;
  readonly letters: Readonly<Record<string, string>>;
  /** Signs set over a letter. */
  readonly accents: Readonly<Record<string, string>>;
  readonly minus: string;
  readonly plus: string;
  /** A style that changes what a letter means, and a capital whose small letter stands in the same formula. */
  readonly styled: (style: 'script' | 'double' | 'capital', letter: string) => string;
  /** Words side by side, and rows one below the other. */
  readonly joined: (words: readonly string[]) => string;
  readonly rows: (rows: readonly string[]) => string;
  readonly call: (name: string, argument: string, simple: boolean) => string;
  readonly absolute: (inner: string, simple: boolean) => string;
  readonly fraction: (above: string, below: string, simple: boolean) => string;
  readonly binomial: (above: string, below: string) => string;
  readonly derivative: (what: { of: string; by: string; order: string; isPartial: boolean }) => string;
  readonly order: (exponent: string) => string;
  readonly root: (inner: string, simple: boolean, degree: string) => string;
  readonly power: (base: string, exponent: string, simple: boolean) => string;
  readonly square: (base: string) => string;
  readonly cube: (base: string) => string;
  readonly prime: (base: string, count: number) => string;
  readonly star: (base: string) => string;
  readonly transpose: (base: string) => string;
  readonly raised: (base: string, sign: string) => string;
  readonly index: (base: string, index: string, simple: boolean) => string;
  /** A sum or a product; `from` and `to` may be empty, `over` is what runs. */
  readonly large: (sign: string, range: { over: string; from: string; to: string }) => string;
  readonly limit: (of: string, when: string) => string;
  readonly optimum: (of: string, over: string) => string;
  readonly braced: (inner: string, remark: string) => string;
  readonly under: (inner: string, accent: string) => string;
  /** Last touch: doubled pauses and the like. */
  readonly tidy: (text: string) => string;
}
