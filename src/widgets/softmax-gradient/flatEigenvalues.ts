/** Three eigenvalues, rising. */
export type Eigenvalues = readonly [number, number, number];

/**
 * Eigenvalues of a symmetric 3 × 3 matrix whose rows add up to 0, rising. It is flat along (1, 1, 1), so that one of them is 0,
 * and exactly 0 here.
 *
 * With a, b, c the negatives of its entries off the diagonal, the other two have the sum 2 (a + b + c) and the product
 * 3 (ab + ac + bc); their distance is a root of squares, and the smaller one follows from the product. Where a, b and c have
 * one sign, as in the Hessian of cross-entropy, nothing is subtracted: an eigenvalue that is not negative never comes out so.
 *
 * @param matrix entries by rows; only those above the diagonal are read
 */
export function flatEigenvalues([[, first = Number.NaN, second = Number.NaN] = [], [, , third = Number.NaN] = []]: readonly (readonly number[])[]): Eigenvalues {
  const [a, b, c] = [-first, -second, -third];
  const middle = a + b + c;
  const reach = Math.sqrt(((a - b) ** 2 + (a - c) ** 2 + (b - c) ** 2) / 2);
  const far = middle + (middle < 0 ? -reach : reach);
  const near = far === 0 ? 0 : (3 * (a * b + a * c + b * c)) / far;
  const [low, mid, high] = [0, far, near + 0].toSorted((left, right) => left - right);
  return [low ?? 0, mid ?? 0, high ?? 0];
}
