import { describe, expect, test } from "vitest";
import { bareHost, fitAddress, portOf, sameAddress } from "#lib/domain/links/fit-address.ts";

describe("a link that the portal may follow", () => {
  test.each([
    "https://moi.gov.ps/Home/Post/98702",
    "http://moi.gov.ps",
    "https://moi.gov.ps:443/a?b=c#d",
    "https://وزارة.فلسطين/",
    "https://1.1.1.1/",
    "http://[2606:4700:4700::1111]/",
    "https://moi.gov.ps./",
  ])("%s", (text) => expect(fitAddress(text)).toBeInstanceOf(URL));

  test("has a port of its own only where that is said", () => {
    expect(fitAddress("http://moi.gov.ps:8080/")).toBeNull();
    expect(fitAddress("http://moi.gov.ps:8080/", [8080])?.port).toBe("8080");
    expect(fitAddress("http://moi.gov.ps:443/")).toBeNull();
  });
});

describe("one that it may not", () => {
  test.each([
    [
      "another scheme",
      [
        "file:///etc/passwd",
        "gopher://moi.gov.ps/",
        "ftp://moi.gov.ps/",
        "javascript:alert(1)",
        "data:text/html,x",
        "mailto:a@moi.gov.ps",
      ],
    ],
    [
      "this machine, however it is written",
      [
        "http://127.0.0.1/",
        "http://127.1/",
        "http://2130706433/",
        "http://0x7f.0.0.1/",
        "http://0177.0.0.1/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://0/",
        "http://１２７.0.0.1/",
      ],
    ],
    [
      "an inner network",
      [
        "http://10.1.2.3/",
        "http://192.168.0.1/",
        "http://169.254.169.254/latest/meta-data",
        "http://[fd00::1]/",
      ],
    ],
    [
      "a name without a place in the world",
      [
        "http://localhost/",
        "http://localhost./",
        "http://db/",
        "http://printer.local/",
        "http://metadata.google.internal/",
        "http://a.localhost/",
        "http://router.lan/",
      ],
    ],
    [
      "a name and a password",
      ["https://user@moi.gov.ps/", "https://user:word@moi.gov.ps/", "https://moi.gov.ps@127.0.0.1/"],
    ],
    ["no address", ["", "moi.gov.ps", "https://", "http://[::1", "https://moi.gov.ps:99999/"]],
  ])("%s", (_what, texts) => {
    expect(texts.filter((text) => fitAddress(text) !== null)).toEqual([]);
  });
});

test("two links that differ by their fragment are one", () => {
  expect(sameAddress("https://Moi.gov.ps/a#b")).toBe("https://moi.gov.ps/a");
  expect(sameAddress("not an address")).toBeNull();
});

test.each([
  ["https://moi.gov.ps/", "moi.gov.ps", 443],
  ["http://[::1]/", "::1", 80],
  ["http://moi.gov.ps:8080/", "moi.gov.ps", 8080],
  ["ftp://moi.gov.ps/", "moi.gov.ps", 0],
])("%s is reached at", (text, host, port) => {
  const url = new URL(text);
  expect([bareHost(url), portOf(url)]).toEqual([host, port]);
});
