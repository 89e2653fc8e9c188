import { createHash, timingSafeEqual } from "node:crypto";

/** Whether an Authorization header bears the token; the time it takes says nothing of how much of it was right. */
export function bearsToken(authorization: string | undefined, token: string): boolean {
  const borne = /^Bearer ([^\s]+)$/i.exec(authorization ?? "")?.[1] ?? "";
  return timingSafeEqual(digest(borne), digest(token));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
