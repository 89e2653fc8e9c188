import { DoneNotice } from "#components/ui/done-notice.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** What the last act about unifying or merging came to. */
export function UnificationNotice({ language, done }: { language: Language; done: string | undefined }) {
  const t = translator(language);
  return (
    <DoneNotice
      done={done}
      sentences={{
        linked: t("unification:done.linked"),
        unlinked: t("unification:done.unlinked"),
        merged: t("unification:done.merged"),
        unmerged: t("unification:done.unmerged"),
      }}
    />
  );
}
