import { ChoiceField, TextField } from "#components/ui/field.tsx";
import { SetApart } from "#components/ui/set-apart.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { leftToRight } from "#lib/i18n/isolated.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ProposalFile } from "#lib/proposals/queries/proposal.ts";
import { rowsToFill } from "./rows-to-fill.ts";

/** What must be finished first: the organisation's own proposals to tick, everyone's by reference, services by code. */
export function DependencyFields({ language, file }: { language: Language; file: ProposalFile }) {
  const t = translator(language);
  const { beside, dependencies } = file;
  const own = new Set(beside.map(({ id }) => id));
  const typed = dependencies.flatMap((one) => {
    if (one.kind === "service") return [{ code: one.code, name: one.name }];
    return one.reference === null || own.has(one.id) ? [] : [{ code: one.reference, name: one.name }];
  });
  return (
    <section aria-labelledby="dependencies" className="mb-6 border-t border-line pt-4">
      <h2 id="dependencies" className="mb-1 text-h3">
        {t("proposals:dependencies.title")}
      </h2>
      <p className="mb-4 text-small text-ink-soft">{t("proposals:dependencies.lead")}</p>
      {beside.length > 0 && (
        <ChoiceField
          name="ownProposals"
          several
          label={t("proposals:dependencies.own")}
          choices={beside.map(({ id, reference, name }) => ({
            value: id,
            label: textIn(language, name).text,
            hint: reference ?? t("proposals:dependencies.draft"),
          }))}
          defaultValue={dependencies.flatMap((one) =>
            one.kind === "proposal" && own.has(one.id) ? [one.id] : [],
          )}
        />
      )}
      <div className="grid gap-x-4 sm:grid-cols-2 sm:items-end">
        {rowsToFill(typed).map((need, index) => (
          <TextField
            key={index}
            name={`needs[${index}].code`}
            label={t("proposals:dependencies.code", { number: index + 1 })}
            hint={need ? textIn(language, need.name).text : undefined}
            defaultValue={need?.code ?? ""}
            dir="ltr"
            autoComplete="off"
          />
        ))}
      </div>
      <p className="text-small text-ink-soft">
        <SetApart
          text={t("proposals:dependencies.hint", {
            reference: leftToRight("2026-2-MOH-02"),
            code: leftToRight("MOH-002"),
          })}
        />
      </p>
    </section>
  );
}
