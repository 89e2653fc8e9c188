import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { Agent, get, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, test } from "vitest";
import { patiently } from "./open-front.ts";

let portal: ChildProcess | undefined;
let asked = 0;

afterEach(() => portal?.kill("SIGKILL"));

describe("a portal that is told to stop (F10)", () => {
  test.each(["SIGTERM", "SIGINT"] as const)(
    "by %s finishes what runs, takes no more, and ends well",
    async (signal) => {
      const port = await start();
      const agent = new Agent({ keepAlive: true, maxSockets: 50 });
      const running = Array.from({ length: 50 }, () => ask(port, 600, agent));
      await expect.poll(() => asked, patiently).toBe(50);
      const ended = stop(signal);
      await expect.poll(() => ask(port, 0).catch((error) => error.code), patiently).toBe("ECONNREFUSED");
      expect(await Promise.all(running)).toEqual(Array(50).fill("finished"));
      expect(await ended).toBe(0);
    },
  );

  test("does not wait for idle connections, or for those that never speak", async () => {
    const port = await start();
    const agent = new Agent({ keepAlive: true });
    await ask(port, 0, agent);
    const silent = connect(port, "127.0.0.1");
    await once(silent, "connect");
    expect(await stop("SIGTERM")).toBe(0);
    agent.destroy();
    silent.destroy();
  });
});

async function start(): Promise<number> {
  asked = 0;
  portal = fork(join(import.meta.dirname, "serve-slowly.ts"), {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const [message] = await once(portal, "message");
  expect(message).toEqual({ ready: true, port: expect.any(Number) });
  portal.on("message", (heard: { asked: number }) => (asked = heard.asked));
  return message.port;
}

async function stop(signal: NodeJS.Signals): Promise<number | null> {
  if (!portal) return null;
  portal.kill(signal);
  const [code] = await once(portal, "exit");
  return code;
}

async function ask(port: number, milliseconds: number, agent?: Agent): Promise<string> {
  const request = get({ host: "127.0.0.1", port, path: `/api/auth/${milliseconds}`, agent });
  const [response] = (await once(request, "response")) as [IncomingMessage];
  return text(response);
}
