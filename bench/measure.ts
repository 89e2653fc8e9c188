import autocannon from "autocannon";
import { asBrowser } from "./take-sample.ts";

export interface Measure {
  perSecond: number;
  p50: number;
  p99: number;
  /** Answers that were none, or not 200. */
  failed: number;
}

const connections = 32;
const warmUpSeconds = 1;

/** How fast one address answers, after a moment of warming up. */
export async function measure(url: string, seconds: number): Promise<Measure> {
  const run = (duration: number) => autocannon({ url, connections, duration, headers: asBrowser });
  await run(warmUpSeconds);
  const { requests, latency, errors, non2xx } = await run(seconds);
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99, failed: errors + non2xx };
}
