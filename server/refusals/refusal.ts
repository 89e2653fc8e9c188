export type RefusalStatus = 400 | 401 | 403 | 404 | 405 | 408 | 409 | 413 | 429 | 431 | 500 | 503;

/** An answer that the front gives by itself, without asking anybody behind it. */
export interface Refusal {
  status: RefusalStatus;
  /** The methods that would have been allowed (405). */
  allow?: string;
  /** After how many seconds it may be tried again (429). */
  retryAfter?: number;
  /** What the person can quote, and the log shows beside the cause. */
  reference?: string;
}
