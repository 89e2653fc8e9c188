import type { PinConflict } from "#lib/domain/roadmap/pin-conflicts.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ScenarioRecord } from "#lib/roadmap/queries/scenarios.ts";
import { itemName } from "./item-name.ts";
import { limitWords } from "#lib/roadmap/obstacle-text.ts";

interface Speaking {
  language: Language;
  record: Pick<ScenarioRecord, "names" | "settings">;
}

/** Which constraint pins break, in a sentence. */
export function conflictText({ language, record }: Speaking, conflict: PinConflict): string {
  const t = translator(language);
  const { names, settings } = record;
  const nameOf = (id: string) => itemName(language, names, id).text;
  switch (conflict.kind) {
    case "tooEarly":
    case "notCompleted":
      return t(`roadmap:conflicts.${conflict.kind}`, { item: nameOf(conflict.item) });
    case "needLeftOut":
    case "needUnfinished":
      return t(`roadmap:conflicts.${conflict.kind}`, {
        item: nameOf(conflict.item),
        needs: nameOf(conflict.needs),
      });
    case "limit": {
      const speaking = { language, names, currency: settings.currency, planned: new Set<string>() };
      return t(`roadmap:conflicts.${conflict.limit.kind}`, {
        ...limitWords(speaking, conflict.limit, conflict.over),
        items: conflict.items.map(nameOf).join(t("roadmap:listSeparator")),
      });
    }
  }
}
