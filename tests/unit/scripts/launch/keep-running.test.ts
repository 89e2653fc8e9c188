import { describe, expect, test } from "vitest";
import { keepRunning } from "#scripts/launch/keep-running.ts";
import type { Running } from "#scripts/launch/keep-running.ts";

/** Something that runs until it is told to crash; a clock and waits that cost no time. */
function stage(startsThatFail = 0, more: { dispensable?: true } = {}) {
  const said: string[] = [];
  const waits: number[] = [];
  const started: { running: Running; crash: () => void; stopped: boolean }[] = [];
  let clock = 0;
  let failing = startsThatFail;

  function begin(): Running {
    const { promise, resolve } = Promise.withResolvers<void>();
    const one = { crash: resolve, stopped: false, running: { exited: promise, stop: () => stop() } };
    const stop = async () => {
      one.stopped = true;
      resolve();
    };
    started.push(one);
    return one.running;
  }

  const kept = keepRunning(begin(), {
    name: "The thing",
    logFile: "thing.log",
    start: async () => {
      if (failing-- > 0) throw new Error("no room");
      return begin();
    },
    say: (sentence) => said.push(sentence),
    now: () => clock,
    wait: async (milliseconds) => {
      waits.push(milliseconds);
      clock += milliseconds;
    },
    ...more,
  });
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  const crash = async () => {
    started.at(-1)?.crash();
    await settle();
  };
  return { kept, said, waits, started, crash, pass: (milliseconds: number) => (clock += milliseconds) };
}

describe("keeping something running", () => {
  test("starts it again at once after a crash", async () => {
    const { kept, said, waits, started, crash } = stage();
    await crash();
    expect(started).toHaveLength(2);
    expect(waits).toEqual([0]);
    expect(said).toEqual(["The thing ended unexpectedly: starting it again."]);
    await kept.stop();
  });

  test("waits longer from crash to crash", async () => {
    const { kept, waits, crash } = stage();
    for (let times = 0; times < 4; times += 1) await crash();
    expect(waits).toEqual([0, 250, 1_000, 3_000]);
    await kept.stop();
  });

  test("gives up at the fifth crash within a minute", async () => {
    const { kept, started, crash } = stage();
    for (let times = 0; times < 5; times += 1) await crash();
    await expect(kept.ended).rejects.toThrow(
      "The thing ended five times within a minute: see why in thing.log",
    );
    expect(started).toHaveLength(5);
  });

  test("waits for what it can do without, however often it crashes", async () => {
    const { kept, started, waits, crash } = stage(0, { dispensable: true });
    for (let times = 0; times < 8; times += 1) await crash();
    expect(started).toHaveLength(9);
    expect(waits.slice(0, 5)).toEqual([0, 250, 1_000, 3_000, 30_000]);
    await kept.stop();
  });

  test("goes on for ever when crashes are rare", async () => {
    const { kept, started, crash, pass } = stage();
    for (let times = 0; times < 12; times += 1) {
      await crash();
      pass(20_000);
    }
    expect(started).toHaveLength(13);
    await kept.stop();
  });

  test("tries again when a start fails, and says why", async () => {
    const { kept, started, said, crash } = stage(2);
    await crash();
    expect(started).toHaveLength(2);
    expect(said).toContain("The thing did not start: no room");
    await kept.stop();
  });

  test("stopping it is not a crash", async () => {
    const { kept, started, said } = stage();
    await kept.stop();
    await kept.ended;
    expect(started.map(({ stopped }) => stopped)).toEqual([true]);
    expect(said).toEqual([]);
  });

  test("a start that is under way when it is stopped is stopped as well", async () => {
    const first = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<Running>();
    let stopped = false;
    const kept = keepRunning(
      { exited: first.promise, stop: async () => undefined },
      {
        name: "It",
        logFile: "log",
        start: () => begun.promise,
        say: () => undefined,
        wait: async () => undefined,
      },
    );
    first.resolve();
    await new Promise((resolve) => setImmediate(resolve));
    const stopping = kept.stop();
    const exited = Promise.withResolvers<void>();
    begun.resolve({
      exited: exited.promise,
      stop: async () => {
        stopped = true;
        exited.resolve();
      },
    });
    await stopping;
    expect(stopped).toBe(true);
  });
});
