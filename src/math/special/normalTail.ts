/** Where the two forms of the normal distribution function meet: its quartile. */
export const QUARTILE = 0.6744897501960817;

/**
 * (Φ(z) − ½) / z for |z| ≤ 0.6745, as a function of z².
 *
 * Rational fit with 60 digits, relative error 1.5e-20.
 */
export function centralSlope(w: number): number {
  const p =
    0.39894228040143268 +
    w *
      (0.023392185881225799 +
        w * (0.0035353258110152777 + w * (4.8616934966028954e-5 + w * 1.4445847358512408e-6)));
  const q =
    1 +
    w *
      (0.22530218120197134 +
        w * (0.021412111171585863 + w * (0.0010341857252103067 + w * 2.1872899374959441e-5)));
  return p / q;
}

/**
 * Φ(−y) exp(y² / 2) for y ≥ 0.6744: the tail without its steep factor, a function that falls like 1 / y.
 *
 * Rational fits with 60 digits, relative error 6e-18 below 6 and 1.2e-17 above.
 */
export function scaledTail(y: number): number {
  if (y > 6) return farScaledTail(y);
  const p =
    0.50000000000443111 + y * (0.68210727263177474 + y * (0.46265777521698312 + y * (0.19727611351611287 + y * (0.057147516038067622 + y * (0.011466287770841901 + y * (0.00155784684504643 + y * (0.00013187502494940299 + y * 5.4040383360204183e-6)))))));
  const q =
    1.0 + y * (2.1620991061655055 + y * (2.1504210456462485 + y * (1.295251947504269 + y * (0.52258120163666338 + y * (0.14712524808962006 + y * (0.029072292202609916 + y * (0.003918488515053712 + y * (0.00033056167460279833 + y * 1.3545915194136964e-5))))))));
  return p / q;
}

function farScaledTail(y: number): number {
  const t = 1 / (y * y);
  const p =
    0.39894228040143267 + t * (17.427067456990541 + t * (242.76661038608048 + t * (1248.4318219841901 + t * (2012.6811015626967 + t * 458.13178543977556))));
  const q =
    1.0 + t * (44.683180031594153 + t * (650.20882976182625 + t * (3660.5137935087075 + t * (7320.1783914028938 + t * 3493.3958360437705))));
  return p / q / y;
}
