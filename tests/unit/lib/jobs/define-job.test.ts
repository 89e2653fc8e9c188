import { expect, test, vi } from "vitest";
import { z } from "zod";
import { defineJob } from "#lib/jobs/define-job.ts";

test("a job runs with what was stored, and not at all where that is of another form", async () => {
  const run = vi.fn(async () => undefined);
  const context = { signal: new AbortController().signal };
  const job = defineJob({
    name: "tests.read",
    payload: z.object({ page: z.number() }),
    timeoutSeconds: 60,
    retries: { times: 0, firstWaitSeconds: 1, mostSeconds: 1 },
    run,
  });
  await expect(job.runStored({ page: "1" }, context)).rejects.toThrow(z.ZodError);
  expect(run).not.toHaveBeenCalled();
  await job.runStored({ page: 1 }, context);
  expect(run).toHaveBeenCalledWith({ page: 1 }, context);
});

test("a job that is given up says so of what was stored, where it has something to say", async () => {
  const givenUp = vi.fn(async () => undefined);
  const said = {
    name: "tests.given-up",
    payload: z.object({ page: z.number() }),
    timeoutSeconds: 60,
    retries: { times: 0, firstWaitSeconds: 1, mostSeconds: 1 },
    run: async () => undefined,
  };
  await defineJob({ ...said, givenUp }).giveUpStored({ page: 1 });
  expect(givenUp).toHaveBeenCalledWith({ page: 1 });
  await defineJob(said).giveUpStored({ page: 1 });
});
