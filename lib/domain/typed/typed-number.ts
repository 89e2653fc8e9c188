import { cleanText } from "./clean-text.ts";

const arabicZero = 0x0660;
const persianZero = 0x06f0;

/** A number typed in any digits, with or without thousands separators; NaN where it is none. */
export function typedNumber(text: string): number {
  const latin = cleanText(text)
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - arabicZero))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - persianZero))
    .replace(/[٬,\s]/g, "")
    .replace("٫", ".");
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(latin) ? Number(latin) : Number.NaN;
}
