import type { Job } from "#lib/jobs/define-job.ts";
import { forgetFormTokens } from "#lib/jobs/forget-form-tokens.ts";

/** Everything the worker can do. */
export const everyJob: readonly Job[] = [forgetFormTokens];
