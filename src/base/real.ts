/** exp and log from + - * / alone: the built-in ones may differ in the last bit between engines, and then receipts would too. */
import { Bug } from './must.ts';

const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const INVERSE_LN2 = 1.442695040888963387;

/** 1/n! for n = 0..14, so that exp needs no division. */
const INVERSE_FACTORIALS = inverseFactorials();
/** 1/(2n+1) for n = 0..11, the series of the area tangent. */
const INVERSE_ODDS = Float64Array.from({ length: 12 }, (_, n) => 1 / (2 * n + 1));
/** 2^k for k = -1022..1023, exact. */
const POWERS_OF_TWO = powersOfTwo();

/** e to the power x, for |x| <= 700; relative error below 1e-15. */
export function exp(x: number): number {
  if (!(x >= -700 && x <= 700)) throw new Bug(`exp outside its range: ${String(x)}`);
  const k = Math.floor(x * INVERSE_LN2 + 0.5);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  let sum = INVERSE_FACTORIALS[14];
  for (let i = 13; i >= 0; i--) sum = sum * r + INVERSE_FACTORIALS[i];
  return sum * POWERS_OF_TWO[k + 1022];
}

function inverseFactorials(): Float64Array {
  const table = new Float64Array(15);
  let factorial = 1;
  for (let n = 0; n < 15; n++) {
    if (n > 0) factorial *= n;
    table[n] = 1 / factorial;
  }
  return table;
}

function powersOfTwo(): Float64Array {
  const table = new Float64Array(2046);
  table[1022] = 1;
  for (let k = 1; k <= 1023; k++) table[1022 + k] = table[1021 + k] * 2;
  for (let k = 1; k <= 1022; k++) table[1022 - k] = table[1023 - k] * 0.5;
  return table;
}

/** A double and its bits as two words; which word is the high one depends on the machine, and is asked once. */
const double = new Float64Array(1);
const words = new Int32Array(double.buffer);
double[0] = 1;
const HIGH = words[1] === 0 ? 0 : 1;
const EXPONENT_BITS = 20;
const EXPONENT_MASK = 0x7ff;
const EXPONENT_OF_ONE = 1023;
/** Numbers below this have no exponent of their own in their bits. */
const SMALLEST_NORMAL = 2.2250738585072014e-308;
const SQRT2 = 1.4142135623730951;

/** Natural logarithm of x > 0; relative error below 1e-15. */
export function log(x: number): number {
  if (!(x >= SMALLEST_NORMAL && x < Infinity)) throw new Bug(`log outside its range: ${String(x)}`);
  double[0] = x;
  const high = words[HIGH];
  let k = (high >>> EXPONENT_BITS) - EXPONENT_OF_ONE;
  words[HIGH] = (high & ~(EXPONENT_MASK << EXPONENT_BITS)) | (EXPONENT_OF_ONE << EXPONENT_BITS);
  let mantissa = double[0];
  if (mantissa > SQRT2) {
    mantissa *= 0.5;
    k++;
  }
  const s = (mantissa - 1) / (mantissa + 1);
  const square = s * s;
  let sum = INVERSE_ODDS[11];
  for (let i = 10; i >= 0; i--) sum = sum * square + INVERSE_ODDS[i];
  return 2 * s * sum + k * LN2_LOW + k * LN2_HIGH;
}
