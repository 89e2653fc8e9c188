import "server-only";
import { createHmac } from "node:crypto";
import pg from "pg";
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { env } from "#lib/env.ts";

/** What is limited: points in a window of seconds. */
const limits = {
  "sign-in-account": { points: 5, duration: 15 * 60 },
  "sign-in-address": { points: 50, duration: 60 * 60 },
  "support-address": { points: 10, duration: 15 * 60 },
  "support-reference": { points: 60, duration: 15 * 60 },
  "feedback-address": { points: 60, duration: 60 * 60 },
  "reset-address": { points: 10, duration: 60 * 60 },
  "indicator-source": { points: 120, duration: 60 },
  "password-account": { points: 5, duration: 15 * 60 },
} as const;

export type Limit = keyof typeof limits;

const limiters = new Map<Limit, RateLimiterPostgres>();
let pool: pg.Pool | undefined;

/** Takes one try of `key`; false when there are none left. While the database is away memory counts. */
export async function takeTry(limit: Limit, key: string): Promise<boolean> {
  try {
    await limiter(limit).consume(masked(key));
    return true;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return false;
    throw refusal;
  }
}

/** Gives the tries of `key` back, after a success. */
export async function forgetTries(limit: Limit, key: string): Promise<void> {
  await limiter(limit).delete(masked(key));
}

/** Gives one try of `key` back: an office behind one address signs in all day, and only failures count. */
export async function giveTryBack(limit: Limit, key: string): Promise<void> {
  await limiter(limit).reward(masked(key), 1);
}

/** Keys are addresses of people: the table holds none that could be read back. */
function masked(key: string): string {
  return createHmac("sha256", env().AUTH_SECRET).update(key).digest("base64url");
}

function limiter(limit: Limit): RateLimiterPostgres {
  const known = limiters.get(limit);
  if (known) return known;
  pool ??= new pg.Pool({ connectionString: env().DATABASE_URL, max: 2, connectionTimeoutMillis: 2_000 });
  const made = new RateLimiterPostgres({
    storeClient: pool,
    tableName: "RateLimit",
    tableCreated: true,
    // What counts no more is taken away.
    clearExpiredByTimeout: true,
    keyPrefix: limit,
    ...limits[limit],
    insuranceLimiter: new RateLimiterMemory({ keyPrefix: limit, ...limits[limit] }),
  });
  limiters.set(limit, made);
  return made;
}
