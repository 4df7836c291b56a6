/** The two losses at a glance: cross-entropy falls steeply and solid, mean squared error flatly and dashed. */
export const MARK = {
  width: 30,
  height: 20,
  stroke: 2.2,
  ce: 'M1 2.5C6 3 8 16 15 17.2S26 18 29 18',
  mse: 'M1 9.5c6 0 9 0 13 4s8 4.7 15 4.7',
  dash: '4 3',
} as const;
