import { cleanText } from "./clean-text.ts";

const arabicZero = 0x0660;
const persianZero = 0x06f0;

/** A time of the day by 24 hours as people type it, in any digits ("8", "8:30", "٠٨:٣٠"), as "08:30"; null where it is none. */
export function typedTime(text: string): string | null {
  const latin = cleanText(text)
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - arabicZero))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - persianZero));
  const [, hour = "", minute = "00"] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(latin) ?? [];
  const time = `${hour.padStart(2, "0")}:${minute}`;
  return /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.test(time) && hour !== "" ? time : null;
}
