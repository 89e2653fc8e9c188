import { phases, type Phase } from "#lib/domain/rounds/phases.ts";

/** Is there something to judge the conditions of publication by, and publication still to come? */
export function isToBePublished(phase: Phase): boolean {
  const at = phases.indexOf(phase);
  return at >= phases.indexOf("evaluating") && at < phases.indexOf("published");
}
