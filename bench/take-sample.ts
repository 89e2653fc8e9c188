import { once } from "node:events";
import { get, IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";

export interface Sample {
  path: string;
  status: number;
  headers: Record<string, string>;
  /** As it came over the wire: compressed where the portal compresses. */
  body: Buffer;
}

/** As a browser asks for a page. */
export const asBrowser = { accept: "text/html,*/*;q=0.8", "accept-encoding": "gzip, deflate, br" };

/** As whoever asks knows of the older compression alone. */
export const withGzip = { ...asBrowser, "accept-encoding": "gzip" };

/** Each connection adds these by itself. */
const perConnection = new Set(["date", "connection", "keep-alive", "transfer-encoding"]);

export async function takeSample(
  origin: string,
  path: string,
  headers: Record<string, string> = asBrowser,
): Promise<Sample> {
  const [response] = await once(get(new URL(path, origin), { headers, agent: false }), "response");
  if (!(response instanceof IncomingMessage)) throw new Error("no answer");
  const body = await buffer(response);
  const said: Record<string, string> = {};
  for (const [name, value] of Object.entries(response.headers)) {
    if (value !== undefined && !perConnection.has(name)) said[name] = String(value);
  }
  return {
    path,
    status: response.statusCode ?? 0,
    headers: { ...said, "content-length": String(body.length) },
    body,
  };
}
