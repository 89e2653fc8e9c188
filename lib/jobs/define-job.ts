import type { z } from "zod";

/** What a running job knows beside its payload. */
export interface JobContext {
  /** Fires when the time of the job is over, or the worker must stop now. */
  signal: AbortSignal;
}

interface Definition<Payload> {
  /** "letters.send": what it works on, then what it does. */
  name: string;
  /** Ids, never what a person typed: whoever oversees the jobs reads it, and backups keep it. */
  payload: z.ZodType<Payload>;
  run(payload: Payload, context: JobContext): Promise<void>;
  timeoutSeconds: number;
  /** How often it is tried again, and how long it waits before: about twice as long each time, up to the most. */
  retries: { times: number; firstWaitSeconds: number; mostSeconds: number };
  /** When it runs by itself, with an empty payload: a cron expression, by the clock of where the portal is used. */
  schedule?: string;
  /** Whether it runs, with an empty payload, each time a worker starts: for what was left undone before. */
  atStart?: true;
  /** How many run at once; one where nothing is said. */
  together?: number;
  /** Of those with the same answer only one runs at a time. */
  group?(payload: Payload): string;
  /** Once the last try has failed: nobody is left waiting for what does not come. */
  givenUp?(payload: Payload): Promise<void>;
}

export interface Job<Payload = unknown> extends Definition<Payload> {
  /** Runs it with a payload as it was stored; one of another form fails. */
  runStored(stored: unknown, context: JobContext): Promise<void>;
  giveUpStored(stored: unknown): Promise<void>;
}

/** The one place in which a job is said: its name, what it is given, what it does, and how patiently. */
export function defineJob<Payload>(definition: Definition<Payload>): Job<Payload> {
  return {
    ...definition,
    runStored: async (stored, context) => definition.run(definition.payload.parse(stored), context),
    giveUpStored: async (stored) => definition.givenUp?.(definition.payload.parse(stored)),
  };
}
