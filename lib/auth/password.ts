import { hash, verify } from "@node-rs/argon2";

/** OWASP's least cost for Argon2id (the library's default variant): 19 MiB, two passes. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const passwordLength = { min: 12, max: 200 };

export function hashPassword(password: string): Promise<string> {
  return hash(asTyped(password), cost);
}

let absent: Promise<string> | undefined;

/** Takes as long for an account that does not exist as for one that does. */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  absent ??= hashPassword("no account has this password");
  const matches = await verify(stored ?? (await absent), asTyped(password));
  return stored !== null && matches;
}

/** One password is one password on every keyboard (NIST SP 800-63B 3.1.1.2). */
function asTyped(password: string): string {
  return password.normalize("NFKC");
}
