import { Button } from "#components/ui/button.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { PastRevision } from "#lib/revisions/queries/history.ts";

interface Props {
  language: Language;
  code: string;
  revisions: readonly PastRevision[];
}

/** Which two revisions to compare: a plain form whose answer is an address. */
export function ComparisonForm({ language, code, revisions }: Props) {
  const t = translator(language);
  const [latest, before] = revisions;
  if (!latest || !before) return null;
  const sides = [
    { name: "from", number: before.number },
    { name: "to", number: latest.number },
  ] as const;
  return (
    <form
      action={`/${language}/ministry/services/${code}/history/comparison`}
      className="mb-8 flex flex-wrap items-end gap-4"
    >
      {sides.map(({ name, number }) => (
        <div key={name}>
          <label htmlFor={name} className="mb-1 block font-medium">
            {t(`revisions:history.${name}`)}
          </label>
          <select
            id={name}
            name={name}
            defaultValue={number}
            className="min-h-11 min-w-24 rounded border border-edge bg-paper px-3"
          >
            {revisions.map((revision) => (
              <option key={revision.number} value={revision.number}>
                {revision.number}
              </option>
            ))}
          </select>
        </div>
      ))}
      <Button weight="secondary">{t("revisions:history.compare")}</Button>
    </form>
  );
}
