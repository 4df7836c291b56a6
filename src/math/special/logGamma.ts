import { logAbsProduct } from './logAbsProduct.ts';

/**
 * log |Γ(x)|, the logarithm of the factorial carried over to the real line: Γ(n + 1) = n!.
 *
 * Above 8 Stirling's series; on [1, 3] (x − 1)(x − 2) times a rational function, so that nothing is lost near the
 * zeros at 1 and 2; elsewhere the recurrence Γ(x + 1) = x Γ(x). The constants were fitted with 60 digits, both
 * fits with relative error below 1e-17.
 *
 * @returns Infinity at the poles 0, −1, −2, … and at both infinities
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
  if (x > -0.5) return x === 0 ? Infinity : x * (x - 1) * quotient(x) - Math.log(Math.abs(x));
  return Number.isNaN(x) ? x : belowZero(x);
}

/** (x − ½)(log x − 1) + this is logGamma(x), for x ≥ 8. */
function stirlingTail(x: number): number {
  const t = 1 / x;
  const w = t * t;
  return (
    0.41893853320467274 +
    t *
      (0.083333333333333333 +
        w *
          (-0.0027777777777739882 +
            w *
              (0.00079365078975240582 +
                w *
                  (-0.00059523658450570487 +
                    w * (0.00084147008525031473 + w * (-0.001890382993887715 + w * 0.0050659053601561324))))))
  );
}

/** logGamma on [1, 3]. */
function nearZeros(x: number): number {
  return (x - 1) * (x - 2) * quotient(x - 1);
}

/** logGamma(1 + u) / (u (u − 1)) for u in [0, 2] (and a little below 0). */
function quotient(u: number): number {
  const p =
    0.57721566490153286 +
    u *
      (1.7958790189979279 +
        u *
          (2.1865334418937055 +
            u *
              (1.3226883681228077 +
                u *
                  (0.41752536810485757 +
                    u *
                      (0.066206524143729809 +
                        u * (0.0046302125470460272 + u * (0.00010318936786846241 + u * 1.5462129680162399e-7)))))));
  const q =
    1 +
    u *
      (3.5361659629745214 +
        u *
          (5.0212579006612508 +
            u *
              (3.6722217552107503 +
                u *
                  (1.4771004522959045 +
                    u *
                      (0.3239769173460576 +
                        u * (0.036138844471214006 + u * (0.0017463681006452904 + u * 2.4701852219090834e-5)))))));
  return p / q;
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
