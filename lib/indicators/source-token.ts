import { randomBytes } from "node:crypto";
import { sha256 } from "#lib/sha256.ts";

/** Names what it is for wherever it turns up by mistake. */
const prefix = "indicators_";

/** A token that opens the way in for values; it is shown once, only its hash is kept. */
export function makeSourceToken(): string {
  return prefix + randomBytes(32).toString("base64url");
}

/** A token has 256 random bits: nobody finds it from its hash, so none of the slow ones is needed. */
export function hashOfToken(token: string): string {
  return sha256(token);
}

/** The token of an Authorization header, or null. */
export function bearerToken(header: string | null): string | null {
  const [, token = null] = /^bearer ([\w~+/.-]{16,200}=*)$/i.exec(header ?? "") ?? [];
  return token;
}
