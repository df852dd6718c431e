/** Tables of numbers as bytes that are the same on every engine: little-endian, NaN in its one canonical form. */
const DOUBLE = 8;
const NAN_HIGH = 0x7ff80000;

export function tableBytes(values: Float64Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * DOUBLE));
  tableWrite(view, 0, values);
  return new Uint8Array(view.buffer);
}

/** Writes a table and gives the place after it. */
export function tableWrite(view: DataView, at: number, values: Float64Array): number {
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i])) {
      view.setUint32(at + i * DOUBLE, 0, true);
      view.setUint32(at + i * DOUBLE + 4, NAN_HIGH, true);
    } else view.setFloat64(at + i * DOUBLE, values[i], true);
  }
  return at + values.length * DOUBLE;
}

/** Reads `length` numbers; throws RangeError beyond the end. */
export function tableRead(view: DataView, at: number, length: number): Float64Array {
  const values = new Float64Array(length);
  for (let i = 0; i < length; i++) values[i] = view.getFloat64(at + i * DOUBLE, true);
  return values;
}
