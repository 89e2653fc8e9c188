import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type Answer = (asked: IncomingMessage, response: ServerResponse) => void;

/** A line to the portal with an address of its own, on which single answers can be spoilt. */
export interface BreakableLine {
  address: string;
  /** From now on these addresses are answered so; the others go on to the portal. */
  spoil: (path: string, answer: Answer) => void;
  /** Leads from now on to another portal. */
  leadTo: (portal: string) => void;
  close: () => Promise<void>;
}

export async function openLine(portal: string): Promise<BreakableLine> {
  const spoilt = new Map<string, Answer>();
  let leadsTo = portal;
  const server = createServer((asked, response) => {
    const answer = spoilt.get(new URL(asked.url ?? "/", portal).pathname);
    if (answer) return answer(asked, response);
    passOn(leadsTo, asked, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}`,
    spoil: (path, answer) => void spoilt.set(path, answer),
    leadTo: (other) => {
      leadsTo = other;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Sends the first so many bytes of the portal's answer, then the line breaks. */
export function breaksAfter(portal: string, bytes: number): Answer {
  return (asked, response) => {
    request(new URL(asked.url ?? "/", portal), (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      let sent = 0;
      answer.on("data", (chunk: Buffer) => {
        const part = chunk.subarray(0, bytes - sent);
        sent += part.length;
        if (sent < bytes) response.write(part);
        else response.write(part, () => response.destroy());
        if (sent >= bytes) answer.destroy();
      });
    }).end();
  };
}

function passOn(portal: string, asked: IncomingMessage, response: ServerResponse): void {
  const to = request(
    new URL(asked.url ?? "/", portal),
    { method: asked.method, headers: asked.headers },
    (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    },
  );
  to.on("error", () => response.destroy());
  asked.pipe(to);
}
