import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { findFault } from "#server/guard/find-fault.ts";

describe("a request has a fault", () => {
  test.each(["GET", "HEAD", "POST", "OPTIONS"])("not with %s", (method) => {
    expect(findFault(request({ method }))).toBeUndefined();
  });

  test.each(["PUT", "PATCH", "DELETE"])("with %s on a page, not on the API", (method) => {
    expect(findFault(request({ method }))).toEqual({ status: 405, allow: "GET, HEAD, POST, OPTIONS" });
    expect(findFault(request({ method, url: "/api/v1/indicators" }))).toBeUndefined();
  });

  test.each(["TRACE", "CONNECT", "PROPFIND", "get", ""])("with the method %j anywhere", (method) => {
    expect(findFault(request({ method, url: "/api/v1/indicators" }))?.status).toBe(405);
  });

  test.each([[[]], [["a b"]], [["localhost", "localhost"]], [["localhost", "evil.example"]]])(
    "with the hosts %j",
    (hosts) => {
      expect(findFault(request({ hosts }))).toEqual({ status: 400 });
    },
  );

  test("with an address that cannot be read", () => {
    expect(findFault(request({ url: "/ar/%" }))).toEqual({ status: 400 });
  });

  test("not with raw words, and leaves their clean form for those behind", () => {
    const asked = request({ url: `/ar?q=${Buffer.from("ولادة").toString("latin1")}` });
    expect(findFault(asked)).toBeUndefined();
    expect(asked.url).toBe(`/ar?q=${encodeURIComponent("ولادة")}`);
  });
});

function request({
  method = "GET",
  url = "/ar",
  hosts = ["localhost:3000"],
}: Partial<Asked>): IncomingMessage {
  const message = new IncomingMessage(new Socket());
  message.method = method;
  message.url = url;
  message.rawHeaders = hosts.flatMap((host) => ["HOST", host]);
  message.headers = hosts[0] === undefined ? {} : { host: hosts[0] };
  return message;
}

interface Asked {
  method: string;
  url: string;
  hosts: string[];
}
