import { describe, expect, test } from "vitest";
import { problemSchema } from "#lib/api/problem.ts";
import { readTrustedProxy } from "#server/guard/trusted-proxy.ts";
import { openFront, type OpenFront } from "./open-front.ts";

const most = 3;
const behindProxy = {
  handler: (_request: unknown, response: { end: (text: string) => void }) => response.end("ok"),
  trustedProxy: readTrustedProxy("1"),
  limits: { apiReadsPerMinute: most },
};
const from = (address: string) => ({ headers: { "x-forwarded-for": address } });

async function statuses(front: OpenFront, target: string, times: number, address = "192.0.2.7") {
  const answers = [];
  for (let time = 0; time < times; time += 1) answers.push((await front.ask(target, from(address))).status);
  return answers;
}

describe("reading the API", () => {
  test("more often than anybody needs to is answered 429, with when to come back", async () => {
    await using front = await openFront(behindProxy);
    expect(await statuses(front, "/api/v1/services", most)).toEqual([200, 200, 200]);
    const answer = await front.ask("/api/v1/organisations", from("192.0.2.7"));
    expect(answer.status).toBe(429);
    expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
    expect(Number(answer.headers["retry-after"])).toBeLessThanOrEqual(60);
    expect(answer.headers).toMatchObject({
      "content-type": "application/problem+json",
      "access-control-allow-origin": "*",
      "access-control-expose-headers": "etag, retry-after",
      "cache-control": "no-store",
    });
    expect(problemSchema.parse(JSON.parse(answer.text))).toMatchObject({ status: 429 });
  });

  test("takes nothing of what others may read, nor of the pages", async () => {
    await using front = await openFront(behindProxy);
    await statuses(front, "/api/v1/services", most + 1);
    expect((await front.ask("/api/v1/services", from("192.0.2.8"))).status).toBe(200);
    expect(await statuses(front, "/ar/services", most + 1)).toEqual([200, 200, 200, 200]);
  });

  test("is limited for an address that a trusted proxy names, whichever it is", async () => {
    await using front = await openFront(behindProxy);
    expect(await statuses(front, "/api/v1/services", most + 1, "127.0.0.1")).toEqual([200, 200, 200, 429]);
  });

  test("is not limited for this very machine, whatever it claims", async () => {
    for (const trustedProxy of [undefined, readTrustedProxy("10.0.0.0/8")]) {
      await using front = await openFront({ ...behindProxy, trustedProxy });
      expect(await statuses(front, "/api/v1/services", most + 1)).toEqual([200, 200, 200, 200]);
    }
    await using front = await openFront(behindProxy);
    for (let time = 0; time <= most; time += 1)
      expect((await front.ask("/api/v1/services")).status, "no proxy spoke").toBe(200);
  });
});
