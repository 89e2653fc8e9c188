import "server-only";
import http from "node:http";
import type { Answer } from "#lib/domain/links/outcome.ts";
import { portOf } from "#lib/domain/links/fit-address.ts";
import type { Network } from "./network.ts";

interface Asked {
  method: "HEAD" | "GET";
  url: URL;
  /** The examined address of its host. */
  address: string;
  host: string;
  userAgent: string;
  signal: AbortSignal;
}

/**
 * One request on a connection of its own to one examined address: the name is not looked up a second time, so that an
 * answer of its own name server cannot lead elsewhere meanwhile. Of the answer the head is read and nothing more.
 */
export function askServer(network: Network, asked: Asked): Promise<Answer> {
  const { method, url, address, host, userAgent, signal } = asked;
  return new Promise((resolve, reject) => {
    const request = http.request(
      {
        method,
        protocol: "http:",
        host,
        path: `${url.pathname}${url.search}`,
        setHost: false,
        headers: { host: url.host, "user-agent": userAgent, accept: "*/*", connection: "close" },
        createConnection: () =>
          network.connect({
            address,
            port: portOf(url),
            certified: url.protocol === "https:" ? host : null,
          }),
        maxHeaderSize: 16 * 1024,
        signal,
      },
      (response) => {
        const { statusCode = 0, headers } = response;
        response.destroy();
        resolve({ status: statusCode, location: headers.location ?? null });
      },
    );
    request.on("error", reject);
    request.end();
  });
}
