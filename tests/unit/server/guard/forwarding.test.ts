import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { asksForItself, forwardingOf, plainAddress } from "#server/guard/forwarding.ts";
import { noTrustedProxy, readTrustedProxy } from "#server/guard/trusted-proxy.ts";

const claims = {
  host: "portal:3000",
  "x-forwarded-for": "6.6.6.6, 198.51.100.7",
  "x-forwarded-host": "evil.example, portal.example",
  "x-forwarded-proto": "https",
};

describe("who asks, and by which name", () => {
  test("is what the socket says, whatever the client claims", () => {
    expect(forwardingOf(request(claims), noTrustedProxy)).toEqual({
      address: "10.0.0.1",
      host: "portal:3000",
      protocol: "http",
    });
  });

  test("is what a trusted proxy says", () => {
    expect(forwardingOf(request(claims), proxy("10.0.0.1"))).toEqual({
      address: "198.51.100.7",
      host: "portal.example",
      protocol: "https",
    });
  });

  test("is not what a proxy says that is not the trusted one", () => {
    expect(forwardingOf(request(claims), proxy("10.0.0.2")).host).toBe("portal:3000");
  });

  test("falls back to the socket and the Host where a trusted proxy says nonsense", () => {
    const nonsense = { host: "portal:3000", "x-forwarded-for": "<script>", "x-forwarded-host": "a b" };
    expect(forwardingOf(request(nonsense), proxy("1"))).toEqual({
      address: "10.0.0.1",
      host: "portal:3000",
      protocol: "http",
    });
  });

  test.each([
    ["this machine", "127.0.0.1", {}, "", true],
    ["this machine over IPv6", "::1", {}, "1", true],
    ["this machine, claiming to be another", "127.0.0.1", claims, "", true],
    ["a proxy on this machine that is trusted", "127.0.0.1", claims, "1", false],
    ["a proxy elsewhere that names this machine", "10.0.0.1", { "x-forwarded-for": "127.0.0.1" }, "1", false],
    ["somebody else", "10.0.0.1", {}, "", false],
  ])("%s (%s) asks for itself or for another", (_who, peer, headers, setting, itself) => {
    expect(asksForItself(request(headers, peer), proxy(setting))).toBe(itself);
  });

  test("an IPv4 address is one in either family of sockets", () => {
    expect(plainAddress("::ffff:10.0.0.1")).toBe("10.0.0.1");
    expect(plainAddress("2001:db8::1")).toBe("2001:db8::1");
    expect(plainAddress(undefined)).toBe("");
  });
});

function request(headers: Record<string, string>, peer = "::ffff:10.0.0.1"): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, "remoteAddress", { value: peer });
  const message = new IncomingMessage(socket);
  message.headers = headers;
  return message;
}

function proxy(setting: string) {
  return readTrustedProxy(setting) ?? noTrustedProxy;
}
