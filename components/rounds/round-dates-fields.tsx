import { TextField } from "#components/ui/field.tsx";
import { OBJECTION_DAYS } from "#lib/domain/objections/refusals.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

const days = ["nominatingFrom", "nominatingUntil", "evaluatingUntil"] as const;

interface RoundDates {
  nameAr: string;
  nameEn: string;
  nominatingFrom: string;
  nominatingUntil: string;
  evaluatingUntil: string;
  objectionDays: number;
}

/** The names of a round and the days its phases end on. */
export function RoundDatesFields({ language, values }: { language: Language; values?: RoundDates }) {
  const t = translator(language);
  return (
    <>
      <TextField
        name="nameAr"
        label={t("rounds:fields.nameAr")}
        lang="ar"
        dir="rtl"
        defaultValue={values?.nameAr}
      />
      <TextField
        name="nameEn"
        label={t("rounds:fields.nameEn")}
        lang="en"
        dir="ltr"
        defaultValue={values?.nameEn}
      />
      <div className="grid gap-x-6 sm:grid-cols-3">
        {days.map((day) => (
          <TextField
            key={day}
            type="date"
            name={day}
            label={t(`rounds:fields.${day}`)}
            defaultValue={values?.[day]}
          />
        ))}
      </div>
      <TextField
        name="objectionDays"
        label={t("rounds:fields.objectionDays")}
        hint={t("rounds:fields.objectionDaysHint")}
        inputMode="numeric"
        dir="ltr"
        className="max-w-40"
        defaultValue={values?.objectionDays ?? OBJECTION_DAYS}
      />
    </>
  );
}
