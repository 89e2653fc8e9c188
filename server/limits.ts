import type { BodyLimits } from "./guard/read-body.ts";
import type { KeeperLimits } from "./prepared/page-keeper.ts";

export interface FrontLimits {
  headerBytes: number;
  headersMs: number;
  /** The whole of a request; a slow body has its own, kinder, measure below. */
  requestMs: number;
  keepAliveMs: number;
  /** A socket on which nothing moves. */
  idleMs: number;
  /** Until the framework begins to answer. */
  answerMs: number;
  slowMs: number;
  /** Requests of the API, of one network address. */
  apiReadsPerMinute: number;
  body: BodyLimits;
  /** The addresses that take more: where files are sent. The page itself measures the file. */
  uploads: readonly { path: RegExp; bytes: number }[];
  pages: KeeperLimits;
}

const megabyte = 1024 * 1024;

export const frontLimits: FrontLimits = {
  headerBytes: 16 * 1024,
  headersMs: 10_000,
  requestMs: 300_000,
  keepAliveMs: 65_000,
  idleMs: 120_000,
  answerMs: 30_000,
  slowMs: 1_000,
  // A whole office may share one address, and the search asks while its people type.
  apiReadsPerMinute: 1_200,
  body: { bytes: megabyte, bytesTogether: 64 * megabyte, patienceMs: 30_000, bytesPerSecond: 4 * 1024 },
  uploads: [
    { path: /^\/(ar|en)\/ministry\/proposals\/[0-9a-f-]{36}\/attachments$/, bytes: 6 * megabyte },
    { path: /^\/(ar|en)\/ministry\/(services\/import|proposals\/table)$/, bytes: 11 * megabyte },
  ],
  pages: {
    bytes: 64 * megabyte,
    entries: 8_000,
    freshMs: 5 * 60_000,
    patienceMs: 5_000,
    retryMs: 5_000,
    ownMs: 60_000,
    // The whole catalogue in one file has two megabytes.
    render: { bytes: 8 * megabyte, milliseconds: 30_000 },
  },
};
