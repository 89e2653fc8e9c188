import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { acceptedEncoding } from "#server/answers/accepted-encoding.ts";
import { encode, type Encoded } from "#server/answers/encodings.ts";
import { matchesEtag } from "#server/answers/matches-etag.ts";
import { securityHeaders } from "#server/answers/security-headers.ts";
import type { Protocol } from "#server/guard/forwarding.ts";
import { pathOf } from "#server/prepared/page-key.ts";
import { isCompressible } from "./content-types.ts";
import { listStaticFiles, type StaticFile, type StaticFolder } from "./list-static-files.ts";

interface LoadedFile {
  etag: string;
  bodies: Encoded;
}

const bestBrotli = 11;
const forever = "public, max-age=31536000, immutable";
const aWeek = "public, max-age=604800";
/** What a page's behaviour hangs on is asked for again each time; its tag makes that cheap. */
const eachTime = "public, max-age=0, must-revalidate";

/** Sends fonts, styles, icons and scripts from memory, compressed once at their first use. */
export class StaticFiles {
  #files: ReadonlyMap<string, StaticFile>;
  #loaded = new Map<string, Promise<LoadedFile>>();

  private constructor(files: ReadonlyMap<string, StaticFile>) {
    this.#files = files;
  }

  static async in(folders: readonly StaticFolder[]): Promise<StaticFiles> {
    return new StaticFiles(await listStaticFiles(folders));
  }

  find(target: string): StaticFile | undefined {
    return this.#files.get(pathOf(target));
  }

  async send(
    request: IncomingMessage,
    response: ServerResponse,
    found: StaticFile,
    protocol: Protocol,
  ): Promise<void> {
    const { etag, bodies } = await this.#load(found);
    const encoding = bodies[acceptedEncoding(request.headers["accept-encoding"])]
      ? acceptedEncoding(request.headers["accept-encoding"])
      : "identity";
    const head = [
      "ETag",
      etag,
      "Cache-Control",
      caching(request.url ?? "", found),
      "Vary",
      "Accept-Encoding",
    ];
    if (matchesEtag(request.headers["if-none-match"], etag)) {
      response.writeHead(304, head).end();
      return;
    }
    const body = bodies[encoding];
    head.push("Content-Type", found.contentType, "Content-Length", String(body?.length ?? 0));
    if (encoding !== "identity") head.push("Content-Encoding", encoding);
    response.writeHead(200, [...head, ...securityHeaders(protocol).flat()]);
    response.end(request.method === "HEAD" ? undefined : body);
  }

  #load({ file, contentType }: StaticFile): Promise<LoadedFile> {
    const loaded = this.#loaded.get(file);
    if (loaded) return loaded;
    const loading = load(file, contentType);
    this.#loaded.set(file, loading);
    loading.catch(() => this.#loaded.delete(file));
    return loading;
  }
}

async function load(file: string, contentType: string): Promise<LoadedFile> {
  const body = await readFile(file);
  const etag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  return { etag, bodies: isCompressible(contentType) ? await encode(body, bestBrotli) : { identity: body } };
}

function caching(target: string, { immutable, contentType }: StaticFile): string {
  if (immutable || /[?&]v=/.test(target)) return forever;
  return /^(font|image)\//.test(contentType) ? aWeek : eachTime;
}
