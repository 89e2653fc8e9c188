import { Paragraphs } from "#components/about/paragraphs.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn, type BilingualText } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { ChooseOrganisation } from "./choose-organisation.tsx";
import { KeptPages } from "./kept-pages.tsx";
import { PackKeeper } from "./pack-keeper.tsx";

interface OfflineGuideProps {
  language: Language;
  /** Those that publish services. */
  organisations: readonly { slug: string; name: BilingualText }[];
  /** The one whose services are to be kept, where one was chosen. */
  chosen: { slug: string; name: BilingualText } | null;
  /** Whether the portal lets devices keep anything. */
  isOn: boolean;
}

/** What the portal can do without a line, and what is kept on this device. Without scripts it explains. */
export function OfflineGuide({ language, organisations, chosen, isOn }: OfflineGuideProps) {
  const t = translator(language);
  return (
    <article>
      <PageHeading title={t("offline:title")} lead={t("offline:lead")} />
      {isOn ? (
        <p data-needs className="max-w-text rounded bg-sand px-4 py-3 text-sand-ink">
          {t("offline:needs")}
        </p>
      ) : (
        <Notice>{t("offline:off")}</Notice>
      )}
      <Section id="whole" title={t("offline:whole.title")}>
        <Paragraphs text={t("offline:whole.text")} />
        {isOn && <PackKeeper language={language} address="/api/offline/catalogue" />}
      </Section>
      <Section id="part" title={t("offline:part.title")}>
        <Paragraphs text={t("offline:part.text")} />
        {isOn && (
          <>
            <ChooseOrganisation
              language={language}
              organisations={organisations}
              chosen={chosen?.slug ?? null}
            />
            {chosen && (
              <>
                <h3 className="mt-6">
                  {t("offline:part.titleOf", { name: textIn(language, chosen.name).text })}
                </h3>
                <PackKeeper
                  language={language}
                  address={`/api/offline/organisations/${chosen.slug}`}
                  isPart
                />
              </>
            )}
          </>
        )}
      </Section>
      <Section id="visited" title={t("offline:visited.title")}>
        <Paragraphs text={t("offline:visited.text")} />
        {isOn && <KeptPages language={language} />}
      </Section>
      <Section id="privacy" title={t("offline:private.title")}>
        <Paragraphs text={`${t("offline:private.text")}\n\n${t("offline:private.renewing")}`} />
      </Section>
    </article>
  );
}
