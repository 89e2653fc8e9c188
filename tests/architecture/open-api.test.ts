import { describe, expect, test } from "vitest";
import { describeApi } from "#lib/open-data/describe-api.ts";
import { readSource, sourceFiles } from "./source-files.ts";

/** Addresses that are not open data, each with its reason. */
const ownAddresses: Record<string, string> = {
  "/api/auth/{nextauth}": "opens and closes sessions; next-auth's own",
  "/api/offline/catalogue":
    "a pack for the portal's own service worker, in a form that any version may change",
  "/api/offline/organisations/{slug}": "a pack too",
  "/api/{unknown}": "says of every other address that it is not there",
};

const routes = sourceFiles("app/api", /\/route\.ts$/).map((file) => ({ file, address: addressOf(file) }));
const described = Object.keys(describeApi("en", "https://portal.example").paths);

describe("the description of the API and its routes", () => {
  test("every address is described, or is said to be no open data", () => {
    const told = [...described, ...Object.keys(ownAddresses)];
    expect(routes.map(({ address }) => address).toSorted()).toEqual(told.toSorted());
  });

  test.each([
    ["app/api/v1/services/[code]/route.ts", "/api/v1/services/{code}"],
    ["app/api/[[...unknown]]/route.ts", "/api/{unknown}"],
    ["app/api/auth/[...nextauth]/route.ts", "/api/auth/{nextauth}"],
  ])("%s answers at %s", (file, address) => {
    expect(addressOf(file)).toBe(address);
  });

  test.each(routes.filter(({ address }) => !address.startsWith("/api/auth/")))(
    "$address lets scripts of other sites ask first",
    ({ file }) => {
      expect(readSource(file)).toMatch(/^export const OPTIONS = preflight(Answer|WhereWritten);$/m);
    },
  );
});

function addressOf(file: string): string {
  return file
    .replace(/^app/, "")
    .replace(/\/route\.ts$/, "")
    .replaceAll(/\[+(?:\.\.\.)?(\w+)\]+/g, "{$1}");
}
