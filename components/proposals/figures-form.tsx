import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { SelectField, TextField } from "#components/ui/field.tsx";
import { deliveries } from "#lib/domain/catalogue/delivery.ts";
import { figureNames, type KnownFigures, type PortalFigure } from "#lib/domain/proposals/portal-figures.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { savePortalFigures } from "#lib/proposals/actions.ts";
import type { ProposalFile } from "#lib/proposals/queries/proposal.ts";
import { figureLine } from "./figure-lines.ts";

interface Props {
  language: Language;
  file: ProposalFile;
  known: KnownFigures;
  today: Date;
}

/** What the portal knows of the service: taken over with one press, each figure to be corrected with a reason. */
export function FiguresForm({ language, file, known, today }: Props) {
  const t = translator(language);
  const isTaken = file.figures.length > 0;
  return (
    <ActionForm
      action={savePortalFigures}
      formToken={crypto.randomUUID()}
      language={language}
      errorTitle={t("form.errorTitle")}
      fieldTitles={titlesOfCorrections(language, known, today)}
      version={file.version}
      className="max-w-text"
    >
      <input type="hidden" name="proposal" value={file.id} />
      <p className="mb-6">
        <Button weight={isTaken ? "secondary" : "primary"}>
          {t(`proposals:figures.${isTaken ? "takeAgain" : "take"}`)}
        </Button>
      </p>
      {figureNames.map((figure) => {
        const value = known[figure];
        if (value === undefined) return null;
        const taken = file.figures.find((row) => row.figure === figure);
        const said = { figure, value, correction: null, reason: null, asOf: today };
        const line = figureLine(language, said);
        return (
          <section key={figure} aria-labelledby={`figure-${figure}`} className="border-t border-line py-3">
            <h2 id={`figure-${figure}`} className="text-base font-semibold">
              {line.label}
            </h2>
            <p>
              {t("proposals:figures.known")} <bdi>{line.value}</bdi>
            </p>
            <details open={taken?.correction !== undefined && taken.correction !== null}>
              <summary className="min-h-8 text-green">
                {t(`proposals:figures.${figure === "delivery" ? "correctWay" : "correct"}`)}
              </summary>
              <CorrectionField
                language={language}
                figure={figure}
                label={line.label}
                correction={taken?.correction ?? null}
              />
              <TextField
                name={`corrections.${figure}.reason`}
                label={
                  <>
                    {t("proposals:figures.reason")}
                    <span className="sr-only">: {line.label}</span>
                  </>
                }
                defaultValue={taken?.reason ?? ""}
              />
            </details>
          </section>
        );
      })}
      <p className="mt-6">
        <Button weight={isTaken ? "primary" : "secondary"}>{t("proposals:figures.takeCorrected")}</Button>
      </p>
    </ActionForm>
  );
}

interface CorrectionProps {
  language: Language;
  figure: PortalFigure;
  label: string;
  correction: number | null;
}

/** What the officer says in place of a figure: a number, or the way in which the service is given. */
function CorrectionField({ language, figure, label, correction }: CorrectionProps) {
  const t = translator(language);
  const field = {
    name: `corrections.${figure}.value`,
    label: (
      <>
        {t(`proposals:figures.${figure === "delivery" ? "correctDelivery" : "correction"}`)}
        <span className="sr-only">: {label}</span>
      </>
    ),
    defaultValue: correction ?? "",
  };
  if (figure !== "delivery") return <TextField {...field} inputMode="numeric" className="max-w-48" />;
  const choices = deliveries.map((delivery, place) => ({
    value: String(place),
    label: t(`catalogue:delivery.${delivery}`),
  }));
  return <SelectField {...field} empty={t("proposals:choices.choose")} choices={choices} />;
}

function titlesOfCorrections(language: Language, known: KnownFigures, asOf: Date): Record<string, string> {
  const t = translator(language);
  return Object.fromEntries(
    figureNames.flatMap((figure) => {
      const value = known[figure];
      if (value === undefined) return [];
      const { label } = figureLine(language, { figure, value, correction: null, reason: null, asOf });
      return [
        [`corrections.${figure}.value`, label],
        [`corrections.${figure}.reason`, `${label}: ${t("proposals:figures.reason")}`],
      ];
    }),
  );
}
