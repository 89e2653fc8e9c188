import { Button } from "#components/ui/button.tsx";
import { TextArea } from "#components/ui/field.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { removeLink } from "#lib/unification/actions.ts";
import type { UnificationLink } from "#lib/unification/queries/unification.ts";
import { UnificationForm } from "./unification-form.tsx";

interface Props {
  language: Language;
  link: UnificationLink;
  /** The id of the link whose removal was asked for: one form at a time, since its field has one name. */
  removing: string | undefined;
}

/** Takes a link away, with a reason, once that was asked for. */
export function RemovalForm({ language, link, removing }: Props) {
  const t = translator(language);
  if (link.id !== removing)
    return (
      <a
        href={`?removing=${link.id}#unification`}
        aria-label={`${t("unification:remove.title")}: ${link.with.code}`}
        className="inline-flex min-h-11 items-center text-red"
      >
        {t("unification:remove.title")}
      </a>
    );
  return (
    <div className="mt-3">
      <UnificationForm language={language} action={removeLink} about={{ link: link.id }}>
        <TextArea name="removalReason" label={t("unification:remove.reason")} rows={2} />
        <Button weight="danger">{t("unification:remove.button")}</Button>
      </UnificationForm>
    </div>
  );
}
