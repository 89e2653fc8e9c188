import { ActButton } from "#components/ui/act-button.tsx";
import { sendLetterNow } from "#lib/administration/actions.ts";
import type { LetterRecord } from "#lib/administration/queries/outbox.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

export function SendLetter({
  language,
  letter: { id, state },
}: {
  language: Language;
  letter: LetterRecord;
}) {
  const t = translator(language);
  return (
    <div className="mt-6">
      <ActButton
        action={sendLetterNow}
        formToken={crypto.randomUUID()}
        language={language}
        errorTitle={t("form.errorTitle")}
        about={{ letter: id }}
        label={t(`administration:outbox.${state === "waiting" ? "send" : "sendAgain"}`)}
      />
    </div>
  );
}
