import { Section } from "#components/ui/section.tsx";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { Similar } from "#lib/proposals/queries/similar.ts";

interface Props {
  language: Language;
  similar: readonly Similar[];
  /** The proposal that who decides may unify with one of them. */
  unifying?: string;
}

/** What other organisations have that is like this, how much and why; nothing where nothing is. */
export function SimilarList({ language, similar, unifying }: Props) {
  const t = translator(language);
  if (similar.length === 0) return null;
  return (
    <Section id="similar" title={t("proposals:similar.title")}>
      <p className="mb-3 max-w-text text-ink-soft">{t("proposals:similar.lead")}</p>
      <ul className="max-w-text border-t border-line">
        {similar.map((one) => (
          <li key={one.proposal?.id ?? one.code} className="border-b border-line py-3">
            <a
              href={
                one.proposal
                  ? `/${language}/quality/proposals/${one.proposal.id}`
                  : `/${language}/services/${one.code}`
              }
            >
              <bdi>{textIn(language, one.name).text}</bdi>
            </a>{" "}
            <span className="text-small text-ink-soft">
              <bdi>{textIn(language, one.organisation).text}</bdi>
              {one.proposal && ` · ${t("proposals:similar.nominated")}`}
            </span>
            <Why language={language} similar={one} />
            {unifying && (
              <a
                href={`/${language}/quality/proposals/${unifying}/unification?with=${one.proposal?.reference ?? one.code}`}
                aria-label={`${t("unification:unifyWith")}: ${textIn(language, one.name).text}`}
                className="inline-flex min-h-11 items-center text-small"
              >
                {t("unification:unifyWith")}
              </a>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** How much, and in what: a share alone would have to be believed. */
function Why({ language, similar }: { language: Language; similar: Similar }) {
  const t = translator(language);
  const { share, words, outputs, lifeEvents } = similar;
  return (
    <ul className="text-small">
      <li>{t("proposals:similar.share", { share: formatNumber(language, Math.round(100 * share)) })}</li>
      {words.length > 0 && (
        <li>
          {t("proposals:similar.words")} <bdi lang="ar">{words.join("، ")}</bdi>
        </li>
      )}
      {outputs.length > 0 && (
        <li>
          {t("proposals:similar.outputs")} <bdi lang="ar">{outputs.join("، ")}</bdi>
        </li>
      )}
      {lifeEvents.length > 0 && (
        <li>
          {t("proposals:similar.lifeEvents")}{" "}
          <bdi>
            {lifeEvents.map((event) => textIn(language, event).text).join(language === "ar" ? "، " : ", ")}
          </bdi>
        </li>
      )}
    </ul>
  );
}
