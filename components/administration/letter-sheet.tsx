import type { ReactNode } from "react";
import { Notice } from "#components/ui/notice.tsx";
import type { LetterRecord } from "#lib/administration/queries/outbox.ts";
import { formatDateTime, formatNumber } from "#lib/i18n/format.ts";
import { direction, type Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { LetterState } from "./letter-state.tsx";

/** A letter as its receiver reads it, below what became of it. */
export function LetterSheet({ language, letter }: { language: Language; letter: LetterRecord }) {
  const t = translator(language);
  const { state } = letter;
  return (
    <>
      {(state === "handedOver" || state === "refused") && (
        <div className="mb-6">
          <Notice>
            {t(`administration:outbox.${state === "refused" ? "refusedNotice" : "unconfirmed"}`)}
          </Notice>
        </div>
      )}
      <dl className="mb-8 grid max-w-text gap-y-3 sm:grid-cols-2">
        {factsOf(language, letter).map(([key, value]) => (
          <div key={key}>
            <dt className="text-small text-ink-soft">{t(`administration:outbox.${key}`)}</dt>
            <dd className="break-words">{value}</dd>
          </div>
        ))}
      </dl>
      <div
        lang={letter.language}
        dir={direction(letter.language)}
        className="max-w-text rounded border border-line p-4 break-words whitespace-pre-wrap"
      >
        {letter.text}
      </div>
    </>
  );
}

function factsOf(language: Language, letter: LetterRecord) {
  const moment = (at: Date) => <time dateTime={at.toISOString()}>{formatDateTime(language, at)}</time>;
  const facts: [key: "recipient" | "state" | "written" | "sent" | "tries" | "error", value: ReactNode][] = [
    [
      "recipient",
      <bdi key="to" dir="ltr">
        {letter.recipient}
      </bdi>,
    ],
    ["state", <LetterState key="state" language={language} state={letter.state} />],
    ["written", moment(letter.createdAt)],
    ["sent", letter.sentAt && moment(letter.sentAt)],
    ["tries", formatNumber(language, letter.tries)],
    ["error", letter.lastError && <bdi dir="ltr">{letter.lastError}</bdi>],
  ];
  return facts.filter(([, value]) => value !== null);
}
