import http from "node:http";
import net, { type AddressInfo } from "node:net";
import tls from "node:tls";
import type { Network, Target } from "#lib/links/network.ts";

interface Seen {
  method: string;
  host: string;
  path: string;
  userAgent: string;
}

export interface WebServer {
  port: number;
  seen: Seen[];
  close(): Promise<void>;
}

/** A web server on this machine that answers as the test says. */
export async function openWebServer(
  answer: (request: http.IncomingMessage, response: http.ServerResponse) => void,
): Promise<WebServer> {
  const seen: Seen[] = [];
  const server = http.createServer((request, response) => {
    const { method = "", url = "", headers } = request;
    seen.push({ method, host: headers.host ?? "", path: url, userAgent: headers["user-agent"] ?? "" });
    answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    port: (server.address() as AddressInfo).port,
    seen,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

export interface SmallInternet extends Network {
  /** What was connected to, in order. */
  dialled: Target[];
  /** How often a name was looked up. */
  lookups: string[];
}

/** An internet in small: names with their addresses, all of which end at one port of this machine. */
export function smallInternet(names: Record<string, readonly string[]>, port: number): SmallInternet {
  const dialled: Target[] = [];
  const lookups: string[] = [];
  return {
    dialled,
    lookups,
    async resolve(name) {
      lookups.push(name);
      const found = names[name];
      if (!found) throw Object.assign(new Error(`no ${name}`), { code: "ENOTFOUND" });
      return found;
    },
    connect(target) {
      dialled.push(target);
      const host = "127.0.0.1";
      if (target.certified === null) return net.connect({ host, port });
      return tls.connect({ host, port, servername: target.certified });
    },
  };
}
