import { ActButton } from "#components/ui/act-button.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { publish } from "#lib/roadmap/actions.ts";
import type { ScenarioRecord } from "#lib/roadmap/queries/scenarios.ts";

interface PublishPlanProps {
  language: Language;
  record: ScenarioRecord;
  solving: NonNullable<ScenarioRecord["solving"]>;
  formToken: string;
}

/** Publishing a plan, for whoever did not ask for it; or that it was published. */
export function PublishPlan({ language, record, solving, formToken }: PublishPlanProps) {
  const t = translator(language);
  if (!record.mayPublish && !solving.isPublished) return null;
  return (
    <div className="mt-10 max-w-text border-t border-line pt-6">
      <h3 className="mb-2">{t("roadmap:publish.title")}</h3>
      {solving.isPublished ? (
        <p>
          {t("roadmap:publish.done")}{" "}
          <a href={`/${language}/priorities/${record.edition}/roadmap`}>{t("roadmap:publish.see")}</a>
        </p>
      ) : (
        <>
          <p className="mb-4">{t(solving.isOwn ? "roadmap:publish.byAnother" : "roadmap:publish.lead")}</p>
          {!solving.isOwn && (
            <ActButton
              action={publish}
              formToken={formToken}
              language={language}
              errorTitle={t("form.errorTitle")}
              about={{ solving: solving.id }}
              label={t("roadmap:publish.publish")}
            />
          )}
        </>
      )}
    </div>
  );
}
