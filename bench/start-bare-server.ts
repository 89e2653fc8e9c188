import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { z } from "zod";
import type { Sample } from "./take-sample.ts";

const listening = z.object({ port: z.number() });

export interface BareServer {
  origin: string;
  stop: () => void;
}

export async function startBareServer(samples: readonly Sample[]): Promise<BareServer> {
  const child = fork(join(import.meta.dirname, "bare-server.ts"));
  child.send(samples.map(({ path, headers, body }) => ({ path, headers, body: body.toString("base64") })));
  const [address] = await once(child, "message");
  return { origin: `http://127.0.0.1:${listening.parse(address).port}`, stop: () => child.disconnect() };
}
