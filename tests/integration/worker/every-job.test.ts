import { expect, test } from "vitest";
import { jobNames } from "#components/administration/job-words.ts";
import { everyJob } from "#worker/every-job.ts";

test("every job has its words on the administrator's page, and none has them for nothing", () => {
  expect(everyJob.map(({ name }) => name).toSorted()).toEqual([...jobNames].toSorted());
});
