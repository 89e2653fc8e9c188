import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { SelectField, TextField } from "#components/ui/field.tsx";
import { quarterName } from "#lib/i18n/quarter-name.ts";
import { itemProgress } from "#lib/domain/roadmap/progress.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { report } from "#lib/roadmap/actions.ts";
import { horizonOf } from "#lib/roadmap/horizon-of.ts";
import type { PublishedRoadmap } from "#lib/roadmap/queries/published-roadmap.ts";
import { itemName } from "./item-name.ts";

interface ReportFormProps {
  language: Language;
  id: string;
  roadmap: PublishedRoadmap;
  formToken: string;
}

/** How many quarters after the horizon something delayed may still be expected in. */
const QUARTERS_AFTER = 8;

/** Says what became of an item of the published roadmap. */
export function ReportForm({ language, id, roadmap, formToken }: ReportFormProps) {
  const t = translator(language);
  const { read, names } = roadmap;
  const { quarters } = read;
  const horizon = horizonOf(quarters[0] ?? "", quarters.length + QUARTERS_AFTER);
  return (
    <ActionForm
      action={report}
      formToken={formToken}
      language={language}
      errorTitle={t("form.errorTitle")}
      fieldTitles={{
        item: t("roadmap:plan.item"),
        progress: t("roadmap:report.progress"),
        quarter: t("roadmap:report.quarter"),
        noteAr: t("roadmap:report.noteAr"),
        noteEn: t("roadmap:report.noteEn"),
      }}
      className="max-w-text"
    >
      <input type="hidden" name="roadmap" value={id} />
      <SelectField
        name="item"
        label={t("roadmap:plan.item")}
        choices={read.items.map(({ item }) => ({
          value: item.id,
          label: itemName(language, names, item.id).text,
        }))}
      />
      <SelectField
        name="progress"
        label={t("roadmap:report.progress")}
        choices={itemProgress.map((value) => ({ value, label: t(`roadmap:report.kinds.${value}`) }))}
      />
      <SelectField
        name="quarter"
        label={t("roadmap:report.quarter")}
        choices={horizon.map((value) => ({ value, label: quarterName(language, value) }))}
      />
      <TextField name="noteAr" label={t("roadmap:report.noteAr")} lang="ar" dir="rtl" />
      <TextField name="noteEn" label={t("roadmap:report.noteEn")} lang="en" dir="ltr" />
      <Button weight="secondary">{t("roadmap:report.report")}</Button>
    </ActionForm>
  );
}
