import type { Logger } from "pino";
import type { OnSent } from "#server/prepared/page-keeper.ts";
import { isOpenedByAPerson } from "./is-opened-by-a-person.ts";
import { PageCounts } from "./page-counts.ts";
import { writeCounts } from "./write-counts.ts";

interface Counting {
  databaseUrl: string;
  log: Logger;
  /** The day of a moment, where the portal is used. */
  dayOf: (moment: Date) => string;
  everyMs?: number;
}

export interface PageCounting {
  count: OnSent;
  /** Writes now what was counted. */
  write: () => Promise<void>;
  /** Writes what is left and counts no more. */
  stop: () => Promise<void>;
}

const everyMinute = 60_000;
/** What a process that ends can afford. */
const farewellMs = 1_000;

/**
 * Counts opened pages in memory, an address and a day each, and hands the sums to the database every minute. A
 * crash loses at most that minute; while the database is away the sums wait.
 */
export function countPages({ databaseUrl, log, dayOf, everyMs = everyMinute }: Counting): PageCounting {
  const counts = new PageCounts();
  let writing = Promise.resolve();
  let known = { minute: -1, day: "" };

  /** Asked for at most once a minute: naming a day costs more than sending a page. */
  function today(): string {
    const now = new Date();
    const minute = Math.floor(now.getTime() / everyMinute);
    if (minute !== known.minute) known = { minute, day: dayOf(now) };
    return known.day;
  }

  async function writeAll(): Promise<void> {
    const taken = counts.take();
    if (taken.lost > 0) log.warn({ lost: taken.lost }, "more pages were opened than could be counted");
    if (taken.counts.length === 0) return;
    const { left, refused, code } = await writeCounts(databaseUrl, taken.counts);
    if (refused.length > 0)
      log.error({ code, refused: refused.length }, "counts of opened pages were refused");
    if (left.length > 0) log.warn({ code, waiting: left.length }, "counts of opened pages wait");
    for (const count of left) counts.add(count);
  }

  function write(): Promise<void> {
    writing = writing.then(writeAll);
    return writing;
  }

  const timer = setInterval(() => void write(), everyMs);
  timer.unref();
  return {
    count(request, page) {
      if (isOpenedByAPerson(request)) counts.add({ ...page, day: today(), views: 1 });
    },
    write,
    async stop() {
      clearInterval(timer);
      const tired = new Promise<boolean>((resolve) => void setTimeout(resolve, farewellMs, false).unref());
      const ended = await Promise.race([write().then(() => true), tired]);
      if (!ended || counts.size > 0) log.warn("the last counts of opened pages are lost");
    },
  };
}
