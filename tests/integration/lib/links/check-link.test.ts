import type http from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { SMTPServer } from "smtp-server";
import { afterEach, describe, expect, test } from "vitest";
import { checkLink } from "#lib/links/check-link.ts";
import { internet } from "#lib/links/network.ts";
import {
  openWebServer,
  smallInternet,
  type SmallInternet,
  type WebServer,
} from "#tests/support/web-server.ts";

// SSRF: whatever a link says, nothing but public addresses is connected to.

let server: WebServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

type Answering = (request: http.IncomingMessage, response: http.ServerResponse) => void;

const names = {
  "site.ps": ["82.213.48.10"],
  "other.ps": ["82.213.48.11"],
  "six.ps": ["2a00:1450::1", "82.213.48.12"],
  "inner.ps": ["10.0.0.5"],
  "half.ps": ["82.213.48.13", "127.0.0.1"],
  "mapped.ps": ["::ffff:169.254.169.254"],
};

async function world(answer: Answering): Promise<SmallInternet> {
  server = await openWebServer(answer);
  return smallInternet(names, server.port);
}

function check(address: string, network: SmallInternet, more: { ports?: number[]; request?: number } = {}) {
  return checkLink(address, {
    network,
    ports: more.ports ?? [],
    userAgent: "Portal-LinkCheck",
    signal: AbortSignal.timeout(60_000),
    patience: { request: more.request ?? 5_000, again: 10 },
  });
}

const status =
  (code: number, headers: Record<string, string> = {}): Answering =>
  (_request, response) =>
    void response.writeHead(code, headers).end();

describe("what a link comes to", () => {
  test("works: one HEAD, to the examined address, under the portal's name", async () => {
    const network = await world(status(200));
    expect(await check("http://site.ps/a?b=c#d", network)).toEqual({
      outcome: "works",
      status: 200,
      movedTo: null,
      error: null,
    });
    expect(server?.seen).toEqual([
      { method: "HEAD", host: "site.ps", path: "/a?b=c", userAgent: "Portal-LinkCheck" },
    ]);
    expect(network.dialled).toEqual([{ address: "82.213.48.10", port: 80, certified: null }]);
  });

  test.each([
    [404, "gone"],
    [410, "gone"],
    [403, "refused"],
    [500, "unreachable"],
  ] as const)("%s: %s", async (code, outcome) => {
    expect(await check("http://site.ps/", await world(status(code)))).toMatchObject({
      outcome,
      status: code,
    });
  });

  test("a server that knows no HEAD is asked with GET", async () => {
    const network = await world(
      ({ method }, response) => void response.writeHead(method === "GET" ? 200 : 405).end(),
    );
    expect(await check("http://site.ps/", network)).toMatchObject({ outcome: "works" });
    expect(server?.seen.map(({ method }) => method)).toEqual(["HEAD", "GET"]);
  });

  test("moved for ever: to where", async () => {
    const network = await world(({ headers }, response) =>
      headers.host === "site.ps"
        ? void response.writeHead(301, { location: "http://other.ps/b" }).end()
        : void response.writeHead(200).end(),
    );
    expect(await check("http://site.ps/a", network)).toMatchObject({
      outcome: "moved",
      movedTo: "http://other.ps/b",
    });
  });

  test("nobody of that name, and a second look before it is said", async () => {
    const network = await world(status(200));
    expect(await check("http://nowhere.ps/", network)).toMatchObject({
      outcome: "unreachable",
      error: "ENOTFOUND",
    });
    expect(network.lookups).toEqual(["nowhere.ps", "nowhere.ps"]);
  });

  test("what did not answer once is asked again", async () => {
    let calls = 0;
    const network = await world((_request, response) => {
      calls += 1;
      return calls <= 2 ? void response.destroy() : void response.writeHead(200).end();
    });
    expect(await check("http://site.ps/", network)).toMatchObject({ outcome: "works" });
  });

  test("a certificate that nobody vouches for is insecure", async () => {
    const secure = new SMTPServer({ secure: true, logger: false });
    secure.on("error", () => undefined);
    await new Promise<void>((listening) => secure.listen(0, "127.0.0.1", () => listening()));
    const address = secure.server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const network = smallInternet(names, port);
    expect(await check("https://site.ps/", network)).toMatchObject({ outcome: "insecure" });
    expect(network.dialled[0]).toEqual({ address: "82.213.48.10", port: 443, certified: "site.ps" });
    await new Promise<void>((closed) => secure.close(closed));
  });
});

describe("what a server may cost", () => {
  test("its body is not read", async () => {
    let written = 0;
    const network = await world(async ({ method }, response) => {
      if (method === "HEAD") return void response.writeHead(405).end();
      response.writeHead(200);
      const kilobyte = Buffer.alloc(1_024);
      while (!response.destroyed && written < 50_000_000) {
        written += kilobyte.length;
        if (!response.write(kilobyte))
          await Promise.race([pause(20), new Promise((done) => response.once("drain", done))]);
      }
    });
    expect(await check("http://site.ps/", network)).toMatchObject({ outcome: "works" });
    await pause(100);
    // What the two ends keep for one another before they notice, out of fifty million.
    expect(written).toBeLessThan(8_000_000);
  });

  test("one that says nothing, or one byte a moment, is left", async () => {
    const network = await world(({ method }, response) => {
      if (method === "HEAD") return;
      const drip = setInterval(() => response.socket?.write("x"), 20);
      response.once("close", () => clearInterval(drip));
    });
    const began = performance.now();
    const found = await check("http://site.ps/", network, { request: 200 });
    expect(found.outcome).toBe("unreachable");
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  test("heads without end are refused", async () => {
    const network = await world((_request, response) => {
      const long = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`x-${at}`, "y".repeat(1_000)]));
      response.writeHead(200, long).end();
    });
    expect(await check("http://site.ps/", network)).toMatchObject({
      outcome: "unreachable",
      error: "HPE_HEADER_OVERFLOW",
    });
  });

  test("five hops are followed, the sixth is not", async () => {
    const hops =
      (last: number): Answering =>
      ({ url = "" }, response) => {
        const at = Number(url.slice(1));
        if (at < last) response.writeHead(302, { location: `/${at + 1}` }).end();
        else response.writeHead(200).end();
      };
    expect(await check("http://site.ps/0", await world(hops(5)))).toMatchObject({ outcome: "works" });
    await server?.close();
    expect(await check("http://site.ps/0", await world(hops(6)))).toMatchObject({
      outcome: "unreachable",
      status: null,
    });
  });
});

describe("what is not public is never connected to", () => {
  test.each([
    "http://127.0.0.1/",
    "http://[::1]/",
    "http://2130706433/",
    "http://169.254.169.254/latest/meta-data/",
    "http://localhost/",
    "http://site.ps:22/",
    "file:///etc/passwd",
    "gopher://site.ps/",
    "http://inner.ps/",
    "http://half.ps/",
    "http://mapped.ps/",
  ])("%s", async (address) => {
    const network = await world(status(200));
    expect(await check(address, network)).toMatchObject({ outcome: "unfit", status: null });
    expect(network.dialled).toEqual([]);
  });

  test.each([
    "http://127.0.0.1/",
    "http://[::ffff:10.0.0.1]/",
    "http://inner.ps/",
    "ftp://site.ps/",
    "http://site.ps:25/",
  ])("also where a public address sends on to %s", async (location) => {
    const network = await world(status(302, { location }));
    expect(await check("http://site.ps/", network)).toMatchObject({ outcome: "unfit" });
    expect(network.dialled.every(({ address }) => address === "82.213.48.10")).toBe(true);
    expect(server?.seen.every(({ host }) => host === "site.ps")).toBe(true);
  });

  test("also where a name stands for another address the second time it is asked for", async () => {
    const network = await world(
      ({ method }, response) => void response.writeHead(method === "GET" ? 200 : 405).end(),
    );
    const rebinding = {
      ...network,
      resolve: async (name: string) => {
        await network.resolve(name);
        return [network.lookups.length === 1 ? "82.213.48.10" : "127.0.0.1"];
      },
    };
    expect(await check("http://site.ps/", rebinding)).toMatchObject({ outcome: "works" });
    expect(network.lookups).toEqual(["site.ps"]);
    expect(network.dialled.map(({ address }) => address)).toEqual(["82.213.48.10", "82.213.48.10"]);
  });

  test("another port only where that is said", async () => {
    const network = await world(status(200));
    expect(await check("http://site.ps:8080/", network, { ports: [8080] })).toMatchObject({
      outcome: "works",
    });
    expect(network.dialled).toEqual([{ address: "82.213.48.10", port: 8080, certified: null }]);
  });
});

test("of several addresses that of IPv4 is taken", async () => {
  const network = await world(status(200));
  await check("http://six.ps/", network);
  expect(network.dialled[0]?.address).toBe("82.213.48.12");
});

test("a check that is told to stop says nothing of the link", async () => {
  const network = await world(() => undefined);
  const signal = AbortSignal.timeout(50);
  const checking = { network, ports: [], userAgent: "x", signal };
  await expect(checkLink("http://site.ps/", checking)).rejects.toThrow();
});

describe("the real network", () => {
  test("connects to the address it is given, and to no name", async () => {
    server = await openWebServer(status(204));
    const socket = internet.connect({ address: "127.0.0.1", port: server.port, certified: null });
    await new Promise((connected) => socket.once("connect", connected));
    expect(socket.remoteAddress).toBe("127.0.0.1");
    socket.destroy();
  });

  test("finds every address of a name", async () => {
    expect(await internet.resolve("localhost")).toContain("127.0.0.1");
  });
});
