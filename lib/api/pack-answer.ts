import { createHash } from "node:crypto";
import type { Pack } from "#lib/domain/catalogue/pack.ts";
import { packFile } from "#lib/domain/catalogue/pack-file.ts";
import { nothingPublished } from "./problem.ts";
import { taggedAnswer } from "./tagged-answer.ts";

/** A pack as a device fetches it; whoever has this very content already is told so in a few bytes. */
export async function packAnswer(request: Request, pack: Pack | null): Promise<Response> {
  if (!pack) return nothingPublished("pack");
  const body = await packFile(pack, sha256);
  return taggedAnswer(request, { body, contentType: "application/json; charset=utf-8" });
}

async function sha256(bytes: Uint8Array): Promise<string> {
  return createHash("sha256").update(bytes).digest("base64url");
}
