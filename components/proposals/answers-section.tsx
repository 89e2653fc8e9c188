import { AttachmentLinks } from "#components/attachments/attachment-links.tsx";
import { ChoiceField, TextArea } from "#components/ui/field.tsx";
import type { Dimension } from "#lib/domain/criteria/criterion.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { saveAnswers } from "#lib/proposals/actions.ts";
import type { ProposalFile } from "#lib/proposals/queries/proposal.ts";
import { SectionForm } from "./section-form.tsx";

interface Props {
  language: Language;
  file: ProposalFile;
  dimension: Dimension;
}

/** The criteria of one dimension, each with its five worded levels and the reason for the one chosen. */
export function AnswersSection({ language, file, dimension }: Props) {
  const t = translator(language);
  const criteria = file.criteria.filter((criterion) => criterion.dimension === dimension);
  return (
    <SectionForm language={language} file={file} section={dimension} action={saveAnswers} files>
      <input type="hidden" name="dimension" value={dimension} />
      {criteria.map(({ code, name, levels }) => {
        const answer = file.papers.answers[code];
        const named = textIn(language, name).text;
        return (
          <section
            key={code}
            aria-labelledby={`criterion-${code}`}
            className="mb-8 border-t border-line pt-5"
          >
            <h2 id={`criterion-${code}`} className="mb-3 text-h3">
              {named}
            </h2>
            {code === "I6" && file.catalogue && (
              <p className="mb-3 text-small text-ink-soft">
                {t("proposals:hints.requiredBy", { count: file.catalogue.requiredBy })}
              </p>
            )}
            <ChoiceField
              name={`answers.${code}.level`}
              label={
                <>
                  {t("proposals:fields.level")}
                  <span className="sr-only">: {named}</span>
                </>
              }
              defaultValue={answer?.level ? [String(answer.level)] : []}
              choices={levels.map((level, index) => ({
                value: String(index + 1),
                label: `${index + 1}. ${textIn(language, level).text}`,
              }))}
            />
            <TextArea
              name={`answers.${code}.reason`}
              label={
                <>
                  {t("proposals:fields.reason")}
                  <span className="sr-only">: {named}</span>
                </>
              }
              defaultValue={answer?.reason ?? ""}
              rows={3}
            />
            <AttachmentLinks
              language={language}
              attachments={file.attachments.filter(({ criterion }) => criterion === code)}
            />
          </section>
        );
      })}
    </SectionForm>
  );
}
