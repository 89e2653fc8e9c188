import { approveRows } from "#lib/revisions/approval/approve-rows.ts";
import { carryImportOut } from "#lib/imports/carry-import-out.ts";
import { checkImport } from "#lib/imports/check-import.ts";
import { endLeftImports } from "#lib/imports/end-left-imports.ts";
import { endLeftApprovals } from "#lib/revisions/approval/end-left-approvals.ts";
import type { Job } from "#lib/jobs/define-job.ts";
import { forgetFormTokens } from "#lib/jobs/forget-form-tokens.ts";
import { countSignIns } from "#lib/indicators/count-sign-ins.ts";
import { takeQuarterlyEdition } from "#lib/indicators/take-edition.ts";
import { checkAllLinks } from "#lib/links/check-all-links.ts";
import { checkOneLink } from "#lib/links/check-one-link.ts";
import { forgetLetters } from "#lib/mail/forget-letters.ts";
import { sendQueuedLetter } from "#lib/mail/send-queued-letter.ts";
import { remindOfEvaluations } from "#lib/evaluations/remind-of-evaluations.ts";
import { computeCertainty } from "#lib/rankings/compute-certainty.ts";
import { publishDueRevisions } from "#lib/revisions/publish-due-revisions.ts";
import { makeStudyFiles } from "#lib/study/make-files.ts";
import { remindOfNominations } from "#lib/proposals/remind-of-nominations.ts";
import { solveScenario } from "#lib/roadmap/solve-scenario.ts";
import { turnQuarter } from "#lib/roadmap/turn-quarter.ts";

/** Everything the worker can do. */
export const everyJob: readonly Job[] = [
  forgetFormTokens,
  forgetLetters,
  sendQueuedLetter,
  publishDueRevisions,
  checkAllLinks,
  checkOneLink,
  computeCertainty,
  remindOfNominations,
  remindOfEvaluations,
  checkImport,
  carryImportOut,
  endLeftImports,
  approveRows,
  endLeftApprovals,
  solveScenario,
  turnQuarter,
  countSignIns,
  takeQuarterlyEdition,
  makeStudyFiles,
];
