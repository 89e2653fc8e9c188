import { expect, test, vi } from "vitest";
import { turnQuarter } from "#lib/roadmap/turn-quarter.ts";
import { ownerConnection } from "#tests/support/owner-connection.ts";

test("on the first night of a quarter the front draws the roadmaps anew", async () => {
  const owner = await ownerConnection();
  const outdated: (string | undefined)[] = [];
  owner.on("notification", ({ payload }) => outdated.push(payload));
  await owner.query("listen portal_pages");
  await turnQuarter.runStored({}, { signal: AbortSignal.timeout(60_000) });
  await vi.waitFor(() => expect(outdated).toContain("priorities"));
  await owner.end();
});
