import { once } from "node:events";
import { request as httpRequest, type IncomingHttpHeaders, type OutgoingHttpHeaders } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { pino } from "pino";
import { createFront, type FrontOptions } from "#server/front.ts";
import { frontLimits, type FrontLimits } from "#server/limits.ts";

/** For what happens soon, and on a busy machine later. */
export const patiently = { timeout: 10_000 };

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  text: string;
}

export interface Asking {
  method?: string;
  headers?: OutgoingHttpHeaders;
  body?: string | Buffer;
}

export interface OpenFront extends AsyncDisposable {
  port: number;
  outdate: (tags: readonly string[]) => void;
  /** What was logged, line by line. */
  lines: Record<string, unknown>[];
  ask: (target: string, asking?: Asking) => Promise<Answer>;
  /** Writes these very bytes to a socket and gives back whatever comes until it closes. */
  say: (bytes: string) => Promise<string>;
  server: ReturnType<typeof createFront>["server"];
}

type Options = Omit<FrontOptions, "log" | "limits"> & { limits?: Partial<FrontLimits> };

/** A front on a free port, on real sockets, around a handler of the test's own. */
export async function openFront({ limits, ...options }: Options): Promise<OpenFront> {
  const lines: Record<string, unknown>[] = [];
  const log = pino({ base: null }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const { server, outdate } = createFront({ ...options, log, limits: { ...frontLimits, ...limits } });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    port,
    outdate,
    lines,
    server,
    ask: (target, asking) => ask(port, target, asking),
    say: (bytes) => say(port, bytes),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function ask(
  port: number,
  target: string,
  { method = "GET", headers, body }: Asking = {},
): Promise<Answer> {
  const sent = httpRequest({ host: "127.0.0.1", port, path: target, method, headers, agent: false });
  sent.end(body);
  const [response] = await once(sent, "response");
  const bytes = await buffer(response);
  return {
    status: response.statusCode,
    headers: response.headers,
    body: bytes,
    text: bytes.toString("utf8"),
  };
}

async function say(port: number, bytes: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => undefined);
  socket.write(bytes, "latin1");
  const chunks: Buffer[] = [];
  socket.on("data", (chunk: Buffer) => chunks.push(chunk));
  await once(socket, "close");
  return Buffer.concat(chunks).toString("utf8");
}
