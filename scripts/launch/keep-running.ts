import { setTimeout as pause } from "node:timers/promises";
import { Refusal } from "#scripts/preparation/refusal.mjs";

export interface Running {
  /** Settles when the process has ended, asked or not. */
  exited: Promise<void>;
  stop(): Promise<void>;
}

export interface Kept {
  /** Rejects when starting it again was given up. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

export interface Keeping {
  name: string;
  logFile: string;
  start(): Promise<Running>;
  say(sentence: string): void;
  /** The portal serves without it: it is waited for, however often it ends. */
  dispensable?: true;
  now?: () => number;
  wait?: (milliseconds: number) => Promise<unknown>;
}

const WINDOW_MS = 60_000;
const MOST_CRASHES = 5;
const BACK_OFF_MS = [0, 250, 1_000, 3_000];
const LONGEST_BACK_OFF_MS = 30_000;

/** Watches what runs and starts it again when it ends unasked; five times in a minute is too often for what it cannot do without. */
export function keepRunning(first: Running, keeping: Keeping): Kept {
  const { now = () => performance.now(), wait = pause } = keeping;
  let running = first;
  let stopping = false;
  let crashes: number[] = [];

  async function watch() {
    while (!stopping) {
      await running.exited;
      if (stopping) return;
      await restart();
    }
  }

  async function restart() {
    for (;;) {
      crashes = [...crashes.filter((at) => now() - at < WINDOW_MS), now()];
      if (crashes.length >= MOST_CRASHES && !keeping.dispensable) throw tooOften(keeping);
      keeping.say(`${keeping.name} ended unexpectedly: starting it again.`);
      await wait(BACK_OFF_MS[crashes.length - 1] ?? LONGEST_BACK_OFF_MS);
      if (stopping) return;
      const again = await keeping.start().catch((error: unknown) => reported(error, keeping));
      if (!again) continue;
      running = again;
      if (stopping) await running.stop();
      return;
    }
  }

  const ended = watch();
  ended.catch(() => undefined);
  return {
    ended,
    async stop() {
      stopping = true;
      await running.stop();
      await ended.catch(() => undefined);
    },
  };
}

function reported(error: unknown, { name, say }: Keeping): undefined {
  say(`${name} did not start: ${error instanceof Error ? error.message : String(error)}`);
}

function tooOften({ name, logFile }: Keeping): Refusal {
  return new Refusal(
    `${name} ended five times within a minute: see why in ${logFile}, then start the portal again.`,
  );
}
