import { describe, expect, test } from "vitest";
import { isPublicAddress } from "#lib/domain/links/public-address.ts";

describe("an address that the portal may connect to", () => {
  test.each([
    "1.1.1.1",
    "82.213.48.10",
    "100.63.255.255",
    "100.128.0.0",
    "172.15.255.255",
    "172.32.0.0",
    "223.255.255.255",
    "192.0.1.1",
    "198.17.255.255",
    "198.20.0.0",
  ])("%s is public", (address) => expect(isPublicAddress(address)).toBe(true));

  test.each([
    "2606:4700:4700::1111",
    "2a00:1450:4001:81b::200e",
    "2001:4860:4860::8888",
    "::ffff:1.1.1.1",
    "64:ff9b::101:101",
  ])("%s is public", (address) => expect(isPublicAddress(address)).toBe(true));
});

describe("an address that it may not", () => {
  test.each([
    ["this machine", ["127.0.0.1", "127.255.255.254", "0.0.0.0", "0.1.2.3", "::1", "::"]],
    ["private networks", ["10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1"]],
    ["the shared space of providers", ["100.64.0.1", "100.127.255.255"]],
    ["link-local, with the services of clouds", ["169.254.169.254", "fe80::1", "febf::1"]],
    ["unique local", ["fc00::1", "fd12:3456:789a::1", "fd00:ec2::254"]],
    [
      "IPv4 inside IPv6",
      [
        "::ffff:127.0.0.1",
        "::ffff:7f00:1",
        "::ffff:10.0.0.1",
        "::ffff:0:127.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b::a00:1",
      ],
    ],
    [
      "ways around: 6to4, Teredo, the old compatible form, local translation",
      ["2002:7f00:1::", "2001::1", "::127.0.0.1", "64:ff9b:1::1"],
    ],
    [
      "nobody's: documentation, benchmarks, reserved, broadcast, multicast",
      [
        "192.0.2.1",
        "198.51.100.1",
        "203.0.113.1",
        "198.18.0.1",
        "198.19.255.255",
        "192.0.0.8",
        "192.88.99.1",
        "240.0.0.1",
        "255.255.255.255",
        "224.0.0.1",
        "239.255.255.255",
        "ff02::1",
        "2001:db8::1",
        "3fff::1",
        "fec0::1",
        "4000::1",
      ],
    ],
    [
      "no address",
      [
        "",
        "localhost",
        "1.1.1",
        "1.1.1.1.1",
        "256.1.1.1",
        "01.1.1.1",
        "0x7f.0.0.1",
        "2130706433",
        "1.1.1.1 ",
        "::1%lo",
        ":::",
        "1::2::3",
        "12345::",
        "1:2:3:4:5:6:7",
        "1:2:3:4:5:6:7:8:9",
        "1:2:3:4:5:6:7::8",
        "g::1",
        "1.1.1.1::",
        "::1.1.1",
      ],
    ],
  ])("%s", (_what, addresses) => {
    expect(addresses.filter(isPublicAddress)).toEqual([]);
  });
});
