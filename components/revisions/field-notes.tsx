import { Icon } from "#components/ui/icon.tsx";
import type { ContentField } from "#lib/domain/revisions/sections.ts";
import type { WeighedAdvice } from "#lib/domain/revisions/set-aside.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { RevisionFile } from "#lib/revisions/queries/revision-file.ts";

/** What there is to say beside a field: the editor's remark, and advice on the writing. */
export function FieldNotes({
  language,
  file,
  field,
}: {
  language: Language;
  file: RevisionFile;
  field: ContentField;
}) {
  const t = translator(language);
  const remark = file.remarks[field];
  const advice = file.advice.filter((one) => one.field === field);
  return (
    <>
      {remark && (
        <p className="mb-2 rounded bg-red-soft px-3 py-2 text-red">
          <Icon name="warning" className="me-2 inline" />
          <strong>{t("revisions:page.remark")}</strong>{" "}
          <bdi className="whitespace-pre-line text-ink">{remark}</bdi>
        </p>
      )}
      {advice.length > 0 && (
        <ul className="mb-2 rounded bg-sand px-3 py-2 text-small text-sand-ink">
          {advice.map((one) => (
            <li key={`${one.rule} ${one.language} ${one.place}`}>
              <AdviceWords language={language} advice={one} />
              {one.reason !== null && (
                <span className="block">{t("revisions:page.setAside", { reason: one.reason })}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** An advice in words: of which text, and why. */
export function AdviceWords({ language, advice }: { language: Language; advice: WeighedAdvice }) {
  const t = translator(language);
  const where = [
    t(`revisions:advice.inLanguage.${advice.language}`),
    advice.place === null ? null : t("revisions:row.number", { number: advice.place + 1 }),
  ];
  return (
    <>
      {advice.rule !== "untranslated" && <strong>{where.filter(Boolean).join(" · ")}: </strong>}
      {t(`revisions:advice.${advice.rule}`)}
    </>
  );
}
