import { Notice } from "#components/ui/notice.tsx";
import { Refreshing } from "#components/ui/refreshing.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ReadSolving, ScenarioRecord } from "#lib/roadmap/queries/scenarios.ts";
import { conflictText } from "./conflict-text.ts";
import { secondsInWords } from "./seconds-in-words.ts";

interface SolvingBandProps {
  language: Language;
  record: ScenarioRecord;
  solving: ReadSolving;
  here: string;
}

const tones = {
  waiting: "note",
  running: "note",
  planned: "success",
  pinsCannotHold: "error",
  nothingFoundInTime: "error",
  failed: "error",
  lost: "error",
} as const;

/** Where the plan of a scenario stands; while it is being made the page looks again by itself. */
export function SolvingBand({ language, record, solving, here }: SolvingBandProps) {
  const t = translator(language);
  const { state, elapsed, seconds, conflicts, version } = solving;
  const isBusy = state === "waiting" || state === "running";
  const figures = { elapsed: secondsInWords(language, elapsed), limit: secondsInWords(language, seconds) };
  return (
    <div className="mb-6 grid gap-4" role="status">
      {isBusy && <Refreshing />}
      <Notice tone={tones[state]}>
        <p>{t(`roadmap:solving.${state}`, figures)}</p>
        {isBusy && (
          <p>
            <a href={here} className="text-sand-ink">
              {t("roadmap:solving.look")}
            </a>
          </p>
        )}
        {conflicts.length > 0 && (
          <ul className="mt-2 list-disc ps-6">
            {conflicts.map((conflict) => (
              <li key={JSON.stringify(conflict)}>{conflictText({ language, record }, conflict)}</li>
            ))}
          </ul>
        )}
      </Notice>
      {!isBusy && version !== record.version && <Notice>{t("roadmap:solving.outOfDate")}</Notice>}
    </div>
  );
}
