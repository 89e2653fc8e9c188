import "server-only";
import type { Done } from "#lib/define-action.ts";
import type { Outcome } from "#lib/domain/outcome.ts";
import { editPage, type Edit } from "./edit-page.ts";
import type { RequirementsPage } from "./schema.ts";
import { neededIn, writeDependencies } from "./write-dependencies.ts";
import { writeRequirements } from "./write-requirements.ts";

/** Saves what a proposal requires and what it depends on; refused where it would wait for itself. */
export async function editRequirements(context: Edit<RequirementsPage>): Promise<Outcome<Done>> {
  const { tx, subject, input } = context;
  const needed = await neededIn(tx, subject, input);
  if (!needed.ok) return needed;
  return editPage("requirements", context, async () => {
    await writeRequirements(tx, subject.id, input);
    await writeDependencies(tx, subject.id, needed.value);
  });
}
