import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export type Encoding = "identity" | "gzip" | "br";

/** The same bytes in each encoding; one that would not be shorter is absent. */
export interface Encoded {
  identity: Buffer;
  gzip?: Buffer;
  br?: Buffer;
}

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

/** Below this a compressed body saves less than a packet. */
const worthCompressing = 256;

/** `brotliQuality` 6 takes a millisecond a page; 11 is for what is compressed once in a process's life. */
export async function encode(body: Buffer, brotliQuality: number): Promise<Encoded> {
  if (body.length < worthCompressing) return { identity: body };
  const [gzip, br] = await Promise.all([
    gzipped(body, { level: 9 }),
    brotlied(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  ]);
  return {
    identity: body,
    ...(gzip.length < body.length ? { gzip } : {}),
    ...(br.length < body.length ? { br } : {}),
  };
}

export function encodedBytes({ identity, gzip, br }: Encoded): number {
  return identity.length + (gzip?.length ?? 0) + (br?.length ?? 0);
}
