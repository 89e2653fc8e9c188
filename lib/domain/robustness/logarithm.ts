/*
 * Logarithm and exponential after fdlibm (Sun Microsystems, 1993: e_log.c, e_exp.c), by additions,
 * multiplications and divisions alone. Math.log and Math.exp may differ in the last bit from one machine to
 * the next, and a published result must not.
 */
const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const SQRT_HALF = Math.SQRT1_2;
const EXPONENT_BIAS = 1023;
const LOG_TERMS = [
  6.66666666666673513e-1, 3.999999999940941908e-1, 2.857142874366239149e-1, 2.222219843214978396e-1,
  1.818357216161805012e-1, 1.531383769920937332e-1, 1.479819860511658591e-1,
] as const;
const EXP_TERMS = [
  1.66666666666666019037e-1, -2.77777777770155933842e-3, 6.61375632143793436117e-5, -1.6533902205465251539e-6,
  4.13813679705723846039e-8,
] as const;
/** Below it the exponential is less than the least normal number, and is taken for 0. */
const LEAST_EXPONENT = -708;

const bits = new DataView(new ArrayBuffer(8));

/** The natural logarithm of a normal number above 0. */
export function logarithm(x: number): number {
  bits.setFloat64(0, x);
  const high = bits.getUint32(0);
  let exponent = (high >>> 20) - EXPONENT_BIAS + 1;
  bits.setUint32(0, (high & 0x000fffff) | ((EXPONENT_BIAS - 1) << 20));
  let mantissa = bits.getFloat64(0);
  if (mantissa < SQRT_HALF) {
    mantissa *= 2;
    exponent -= 1;
  }
  const f = mantissa - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const [a, b, c, d, e, g, h] = LOG_TERMS;
  const remainder = w * (b + w * (d + w * g)) + z * (a + w * (c + w * (e + w * h)));
  const half = 0.5 * f * f;
  return exponent * LN2_HIGH - (half - (s * (half + remainder) + exponent * LN2_LOW) - f);
}

/** e to the power of `x`, for x ≤ 0. */
export function exponential(x: number): number {
  if (x < LEAST_EXPONENT) return 0;
  const exponent = Math.round(x / Math.LN2);
  const high = x - exponent * LN2_HIGH;
  const low = exponent * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const [a, b, c, d, e] = EXP_TERMS;
  const remainder = r - t * (a + t * (b + t * (c + t * (d + t * e))));
  const power = 1 - (low - (r * remainder) / (2 - remainder) - high);
  bits.setUint32(0, (EXPONENT_BIAS + exponent) << 20);
  bits.setUint32(4, 0);
  return power * bits.getFloat64(0);
}
