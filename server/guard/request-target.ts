const plain = /^\/(?![/\\])[\w\-.~!$&'()*+,;=:@/?]*$/;

/**
 * The request target in a form that everything behind may rely on: a path, with every byte outside ASCII percent
 * encoded (some clients send Arabic words raw) and every escape valid UTF-8 without NUL. Undefined for any other.
 */
export function cleanTarget(target: string): string | undefined {
  if (plain.test(target)) return target;
  if (!/^\/(?![/\\])/.test(target) || /[\0-\x20#\x7f]/.test(target)) return undefined;
  const encoded = /[^\x21-\x7e]/.test(target) ? escapeBytes(target) : target;
  const path = encoded.split("?", 1)[0] ?? "";
  return !path.includes("\\") && isWellEscaped(encoded) ? encoded : undefined;
}

function escapeBytes(target: string): string {
  return target.replace(
    /[^\x21-\x7e]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}

function isWellEscaped(target: string): boolean {
  try {
    return !decodeURIComponent(target).includes("\0");
  } catch {
    return false;
  }
}
