/**
 * The inverse of a distribution over 0, 1, 2, ... whose cumulative chances are in a table: a guide tells where to start looking, so that mostly the first
 * look is the last. Many tables may lie behind one another in the same array, and so may their guides.
 */

/** Fills `parts` entries of a guide, from `at` on, for the `length` cumulative chances from `from` on, of which the last is at least `total`. */
export function guideFill(
  cumulative: Float64Array,
  from: number,
  length: number,
  total: number,
  guide: Uint16Array,
  at: number,
  parts: number,
): void {
  let value = 0;
  for (let part = 0; part < parts; part++) {
    while (value < length - 1 && cumulative[from + value] < (part / parts) * total) value++;
    guide[at + part] = value;
  }
}

/** The first value whose cumulative chance is not below `u` times `total`: never decreasing in `u`. */
export function guidedDraw(
  cumulative: Float64Array,
  from: number,
  total: number,
  guide: Uint16Array,
  at: number,
  parts: number,
  u: number,
): number {
  const target = u * total;
  let value = guide[(at + ((u * parts) | 0)) | 0];
  while (target > cumulative[(from + value) | 0]) value = (value + 1) | 0;
  return value;
}
