/** Every list of `parts` non-negative integers that sums to `total`, in lexical order. */
export function compositions(total: number, parts: number): number[][] {
  if (parts === 1) return [[total]];
  return Array.from({ length: total + 1 }, (_, first) => compositions(total - first, parts - 1).map((rest) => [first].concat(rest))).flat();
}
