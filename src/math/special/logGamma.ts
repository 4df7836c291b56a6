import { logAbsProduct } from './logAbsProduct.ts';

/**
 * log |Γ(x)|, the logarithm of the factorial carried over to the real line: Γ(n + 1) = n!.
 *
 * Above 8 Stirling's series; on [1, 3] (x − 1)(x − 2) times a rational function, so that nothing is lost near the
 * zeros at 1 and 2; elsewhere the recurrence Γ(x + 1) = x Γ(x). The constants were fitted with 60 digits, both
 * fits with relative error below 1e-17.
 *
 * @returns Infinity at the poles 0, −1, −2, … and at both infinities
 *   Accuracy: 3 ulp, and 2e-17 absolute next to the zeros below −2.
 * @see DLMF, section 5.2 to 5.11, https://dlmf.nist.gov/5
 * @example
 * logGamma(0.5) // => 0.5723649429247001
 */
export function logGamma(x: number): number {
  if (x >= 8) return x < 1e17 ? (x - 0.5) * (Math.log(x) - 1) + stirlingTail(x) : x * (Math.log(x) - 1);
  if (x >= 3) {
    let product = 1;
    let y = x;
    while (y >= 3) {
      y -= 1;
      product *= y;
    }
    return Math.log(product) + nearZeros(y);
  }
  if (x >= 0.75) return x >= 1 ? nearZeros(x) : x * (x - 1) * quotient(x) - Math.log(x);
  if (x > 0) return x * (x - 1) * quotient(x) - Math.log(x);
  return Number.isNaN(x) ? x : belowZero(x);
}

/** (x − ½)(log x − 1) + this is logGamma(x), for x ≥ 8. */
function stirlingTail(x: number): number {
  const t = 1 / x;
  const w = t * t;
  const series =
    0.08333333333333333 + w * (-0.0027777777777739884 + w * (0.0007936507897524059 + w * (-0.0005952365845057049
      + w * (0.0008414700852503147 + w * (-0.001890382993887715 + w * 0.005065905360156132)))));
  return 0.4189385332046727 + t * series;
}

/** logGamma on [1, 3]. */
function nearZeros(x: number): number {
  return (x - 1) * (x - 2) * quotient(x - 1);
}

/** logGamma(1 + u) / (u (u − 1)) for u in [0, 2]: its value at 1 and a smaller part. */
function quotient(u: number): number {
  const p =
    -0.15443132980306573 + u * (-0.42884967485629355 + u * (-0.45082453399958194 + u * (-0.2239947202003782 + u
      * (-0.053559650078931306 + u * (-0.0055542569428186726 + u * (-0.00018073070557978238 + u *
      -5.0268539889543255e-8))))));
  const q =
    1 + u * (3.3650536729723326 + u * (4.479820335743948 + u * (3.004274781425705 + u * (1.0702823972968816 + u
      * (0.19607654513013914 + u * (0.016328833247732245 + u * 0.0004439567561734935))))));
  return 0.42278433509846713 + (u - 1) * (p / q);
}

function belowZero(x: number): number {
  if (Number.isInteger(x) || x === -Infinity) return Infinity;
  if (x > -32) {
    const steps = Math.ceil(1 - x);
    return nearZeros(x + steps) - logAbsProduct(x, steps);
  }
  const distance = Math.abs(x - Math.round(x));
  return Math.log(Math.PI / Math.sin(Math.PI * distance)) - logGamma(1 - x);
}
