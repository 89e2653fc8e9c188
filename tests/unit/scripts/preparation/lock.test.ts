import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readLock, takeLock, takeLockWhenFree } from "#scripts/preparation/lock.mjs";

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lock-"));
  file = join(folder, "locks/portal.lock");
});

afterEach(() => rmSync(folder, { recursive: true }));

/** A process that has ended, whose number nobody has now. */
async function deadPid(): Promise<number> {
  const child = spawn("true");
  await once(child, "exit");
  return child.pid ?? 0;
}

function taken(attempt: ReturnType<typeof takeLock>) {
  if (!attempt.taken) throw new Error("The lock should have been free");
  return attempt.lock;
}

describe("a lock", () => {
  test("is held by one at a time and says by whom", () => {
    taken(takeLock(file, { using: "The portal" }));
    const second = takeLock(file);
    expect(second).toMatchObject({
      taken: false,
      heldBy: { using: "The portal", holders: [{ pid: process.pid }] },
    });
  });

  test("is free again when released, and leaves no files", () => {
    taken(takeLock(file)).release();
    expect(readLock(file)).toBeUndefined();
    expect(readdirSync(join(folder, "locks"))).toEqual([]);
    taken(takeLock(file));
  });

  test("counts for nothing when its holder is dead", async () => {
    taken(takeLock(file));
    writeFileSync(file, JSON.stringify({ holders: [{ pid: await deadPid(), born: 1 }] }));
    expect(readLock(file)).toBeUndefined();
    taken(takeLock(file));
    expect(readLock(file)?.holders[0]?.pid).toBe(process.pid);
  });

  test("counts for nothing when its holder's number belongs to another process now", () => {
    taken(takeLock(file));
    writeFileSync(file, JSON.stringify({ holders: [{ pid: process.pid, born: 1 }] }));
    expect(takeLock(file).taken).toBe(true);
  });

  test("counts for nothing when it is half written", () => {
    taken(takeLock(file)).release();
    writeFileSync(file, '{"holders":[{"pi');
    expect(takeLock(file).taken).toBe(true);
  });

  test("holds as long as one of those who share it lives", async () => {
    const child = spawn("sleep", ["60"]);
    const lock = taken(takeLock(file));
    lock.share(child.pid ?? 0);
    lock.note({ address: "http://localhost:3000" });
    const found = readLock(file);
    expect(found).toMatchObject({ address: "http://localhost:3000", holders: [{}, { pid: child.pid }] });
    writeFileSync(
      file,
      JSON.stringify({ ...found, holders: [{ pid: await deadPid(), born: 1 }, found?.holders[1]] }),
    );
    expect(takeLock(file).taken).toBe(false);
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(takeLock(file).taken).toBe(true);
  });

  test("is waited for, and the wait is told once", async () => {
    const first = taken(takeLock(file, { using: "The first" }));
    const told: unknown[] = [];
    const waiting = takeLockWhenFree(file, ({ using }) => told.push(using));
    setTimeout(() => first.release(), 400);
    await waiting;
    expect(told).toEqual(["The first"]);
    expect(existsSync(file)).toBe(true);
  });

  test("is taken by exactly one of many processes that find it stale together", async () => {
    taken(takeLock(file));
    writeFileSync(file, JSON.stringify({ holders: [{ pid: await deadPid(), born: 1 }] }));
    const lockFile = join(import.meta.dirname, "../../../../scripts/preparation/lock.mjs");
    const program = `import(${JSON.stringify(lockFile)}).then(({ takeLock }) => {
      process.stdout.write(takeLock(${JSON.stringify(file)}).taken ? "1" : "0");
      process.stdin.once("end", () => process.exit()).resume();
    })`;
    const rivals = Array.from({ length: 6 }, () => spawn(process.execPath, ["-e", program]));
    const answers = await Promise.all(
      rivals.map(async ({ stdout }) => String((await once(stdout, "data"))[0])),
    );
    for (const { stdin } of rivals) stdin.end();
    expect(answers.toSorted()).toEqual(["0", "0", "0", "0", "0", "1"]);
  });
});
