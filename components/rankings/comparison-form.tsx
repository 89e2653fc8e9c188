import { Button } from "#components/ui/button.tsx";
import { movementKinds, type MovementKind } from "#lib/domain/rankings/movements.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { EditionEntry } from "#lib/rankings/queries/editions.ts";
import { named } from "./named.ts";

interface ComparisonFormProps {
  language: Language;
  path: string;
  /** The editions before this one, the latest first. */
  before: readonly EditionEntry[];
  chosen: string | undefined;
  kind: MovementKind | undefined;
}

const control = "min-h-11 w-full rounded border border-edge bg-paper px-3 py-2";

/** Chooses the earlier edition, and the kind of movement to be shown. */
export function ComparisonForm({ language, path, before, chosen, kind }: ComparisonFormProps) {
  const t = translator(language);
  return (
    <form action={path} className="mb-8 grid gap-4 sm:grid-cols-[1fr_1fr_auto] sm:items-end">
      <label className="grid gap-1 text-small">
        {t("rankings:changes.since")}
        <select name="since" defaultValue={chosen} className={control}>
          {before.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {`${named(language, name).text} (${slug})`}
            </option>
          ))}
        </select>
      </label>
      <label className="grid gap-1 text-small">
        {t("rankings:changes.movement")}
        <select name="kind" defaultValue={kind ?? ""} className={control}>
          <option value="">{t("rankings:changes.all")}</option>
          {movementKinds.map((one) => (
            <option key={one} value={one}>
              {t(`rankings:changes.filters.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <Button weight="secondary">{t("rankings:changes.compare")}</Button>
    </form>
  );
}
