import { formatDateTime } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";

export interface HistoryStep {
  title: string;
  at: Date;
  by?: string | null;
  reason: string | null;
  /** What was said of single parts. */
  remarks: readonly { of: string; text: string }[];
}

/** What happened, step by step: when, by whom where that is told, and what was said. */
export function History({ language, steps }: { language: Language; steps: readonly HistoryStep[] }) {
  return (
    <ol className="border-t border-line">
      {steps.map(({ title, at, by, reason, remarks }) => (
        <li key={at.toISOString()} className="border-b border-line py-3">
          <p>
            <span className="font-medium">{title}</span>{" "}
            <span className="text-small text-ink-soft">
              {formatDateTime(language, at)}
              {by && (
                <>
                  {" · "}
                  <bdi>{by}</bdi>
                </>
              )}
            </span>
          </p>
          {reason && (
            <p className="max-w-text whitespace-pre-line">
              <bdi>{reason}</bdi>
            </p>
          )}
          {remarks.length > 0 && (
            <ul className="list-disc ps-5">
              {remarks.map(({ of, text }) => (
                <li key={of}>
                  {of}: <bdi>{text}</bdi>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
