import { FileName } from "#components/ui/file-name.tsx";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

interface Props {
  language: Language;
  attachments: readonly { id: string; name: string; bytes: number }[];
}

const kilobyte = 1024;

/** The files that prove an answer, each to be downloaded. */
export function AttachmentLinks({ language, attachments }: Props) {
  const t = translator(language);
  if (attachments.length === 0) return null;
  return (
    <ul aria-label={t("attachments:title")} className="mt-2 mb-3 text-small">
      {attachments.map(({ id, name, bytes }) => (
        <li key={id}>
          <a href={`/${language}/attachments/${id}`} download className="inline-block py-1 wrap-anywhere">
            <FileName name={name} />
          </a>{" "}
          <span className="whitespace-nowrap text-ink-soft">
            {t("attachments:size", { size: formatNumber(language, Math.ceil(bytes / kilobyte)) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
