import { SelectField, TextField } from "#components/ui/field.tsx";
import { weekdays, type Weekday } from "#lib/domain/opening-hours/open-times.ts";
import {
  dayKinds,
  spells,
  typedWeek,
  type TypedHours,
  type TypedWeek,
} from "#lib/domain/opening-hours/typed-week.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { Contacts } from "#lib/contacts/queries.ts";

interface Props {
  language: Language;
  contacts: Contacts;
}

const notes = [
  { name: "hoursNoteAr", lang: "ar", dir: "rtl" },
  { name: "hoursNoteEn", lang: "en", dir: "ltr" },
] as const;

/** When something is open: the usual hours once, then each day by them, then what the times do not say. */
export function OpeningHoursFields({ language, contacts }: Props) {
  const t = translator(language);
  const week = typedWeek(contacts.openingTimes);
  return (
    <fieldset className="mb-8 border-t border-line pt-4">
      <legend className="float-start mb-1 w-full text-h3 font-semibold">{t("contacts:hours.title")}</legend>
      <p className="clear-both mb-4 max-w-text text-small text-ink-soft">{t("contacts:hours.lead")}</p>
      <fieldset className="mb-2">
        <legend className="mb-1 font-medium">{t("contacts:hours.usual")}</legend>
        <Hours language={language} name="hours.usual" hours={week.usual} wide />
      </fieldset>
      <div className="grid gap-x-6 sm:grid-cols-2">
        {weekdays.map((day) => (
          <Day key={day} language={language} day={day} of={week.days[day]} />
        ))}
      </div>
      <p className="mt-6 mb-2 max-w-text text-small text-ink-soft">{t("contacts:hours.noteLead")}</p>
      {notes.map(({ name, ...attributes }) => (
        <TextField
          key={name}
          name={name}
          label={t(`contacts:fields.${name}`)}
          hint={name === "hoursNoteAr" ? t("contacts:hours.noteHint") : undefined}
          defaultValue={contacts[name] ?? ""}
          {...attributes}
        />
      ))}
    </fieldset>
  );
}

interface DayProps {
  language: Language;
  day: Weekday;
  of: TypedWeek["days"][Weekday];
}

/** A day; the fields for hours of its own show once it is said to have some, where the browser can tell. */
function Day({ language, day, of: { kind, hours } }: DayProps) {
  const t = translator(language);
  const name = t(`catalogue:openingHours.day.${day}`);
  return (
    <div className="group border-t border-line pt-3">
      <div className="*:mb-3">
        <SelectField
          name={`hours.days.${day}.kind`}
          label={name}
          choices={dayKinds.map((value) => ({ value, label: t(`contacts:hours.kinds.${value}`) }))}
          defaultValue={kind}
        />
      </div>
      <fieldset className="supports-[selector(:has(*))]:hidden group-has-[option[value=other]:checked]:block!">
        <legend className="mb-1 text-small font-medium">{t("contacts:hours.ofDay", { day: name })}</legend>
        <Hours language={language} name={`hours.days.${day}.hours`} hours={hours} />
      </fieldset>
    </div>
  );
}

interface HoursProps {
  language: Language;
  name: string;
  hours: TypedHours;
  /** Whether both times of a day have room side by side. */
  wide?: boolean;
}

function Hours({ language, name, hours, wide = false }: HoursProps) {
  const t = translator(language);
  return (
    <div className={wide ? "grid gap-x-6 sm:grid-cols-2" : undefined}>
      {spells.map((spell) => (
        <div key={spell} className="grid grid-cols-2 gap-x-3 *:mb-3">
          {(["opens", "closes"] as const).map((end) => (
            <TextField
              key={end}
              name={`${name}.${spell}.${end}`}
              type="time"
              label={t(`contacts:hours.${spell}.${end}`)}
              defaultValue={hours[spell][end] ?? ""}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

/** What the summary of errors calls the fields. */
export function openingHoursTitles(language: Language): Record<string, string> {
  const t = translator(language);
  const of = (path: string, whose: string) =>
    spells.flatMap((spell) =>
      (["opens", "closes"] as const).map((end): [string, string] => [
        `hours.${path}.${spell}.${end}`,
        t("contacts:hours.field", { whose, field: t(`contacts:hours.${spell}.${end}`) }),
      ]),
    );
  return Object.fromEntries([
    ...of("usual", t("contacts:hours.usual")),
    ...weekdays.flatMap((day) => of(`days.${day}.hours`, t(`catalogue:openingHours.day.${day}`))),
  ]);
}
