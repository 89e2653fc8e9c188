import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { networkOf } from "./network-of.ts";

/** Keeps one network address from having the whole portal answer it alone. */
export class ReadLimit {
  #limiter: RateLimiterMemory;

  constructor(perMinute: number) {
    this.#limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  }

  /** Undefined where the request may go on; else after how many seconds it may be tried again. */
  async take(address: string): Promise<number | undefined> {
    try {
      await this.#limiter.consume(networkOf(address));
      return undefined;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      throw refusal;
    }
  }
}
