/**
 * erfc(x) exp(x²) for x ≥ 0.4769: the tail without its steep factor, a function that falls like 1 / x.
 *
 * Polynomial in (x − 4) / (x + 4), divided by 1 + 2x; fitted with 45 digits, relative error 7.5e-18.
 *
 * @see M. M. Shepherd, J. G. Laframboise, "Chebyshev approximation of (1 + 2x) exp(x²) erfc x", 1981, for the form
 */
export function scaledErfc(x: number): number {
  const u = x < Infinity ? (x - 4) / (x + 4) : 1;
  const p =
    1.2329951186255526 + u * (-0.1396211168405625 + u * (0.015379652102620317 + u * (0.06809705425469073 + u *
      (-0.10103906603635444 + u * (0.09373283499845926 + u * (-0.06633036581070154 + u * (0.03716751553495756 +
      u * (-0.016197734079988438 + u * (0.005031970008629924 + u * (-0.0007577731054029441 + u *
      (-0.00019925691512874313 + u * (0.00015062075347470463 + u * (-2.4398213909125133e-5 + u *
      (-1.1219094150398583e-5 + u * (5.70679119911919e-6 + u * (2.87876622597447e-7 + u * (-8.19835690308145e-7
      + u * (8.202407739204923e-8 + u * (1.0344340480125042e-7 + u * (-2.3100837682459767e-8 + u *
      (-9.691685268613946e-9 + u * 3.4062350613867447e-9)))))))))))))))))))));
  return p / (1 + 2 * x);
}
