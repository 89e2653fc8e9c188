import { ButtonLink } from "#components/ui/button.tsx";
import { Icon } from "#components/ui/icon.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { PublishedRoadmap } from "#lib/roadmap/queries/published-roadmap.ts";

/** What lets anyone check a roadmap: its file, its fingerprint, and that of the edition it follows. */
export function RoadmapSeal({ language, roadmap }: { language: Language; roadmap: PublishedRoadmap }) {
  const t = translator(language);
  const file = `/api/v1/priorities/${roadmap.edition}/roadmap`;
  const name = `roadmap-${roadmap.edition}`;
  const fingerprints = [
    { title: t("rankings:seal.hash"), hash: roadmap.hash },
    { title: t(`roadmap:seal.${roadmap.earlier > 0 ? "earlier" : "edition"}`), hash: roadmap.previousHash },
  ];
  return (
    <>
      <p className="max-w-text">{t("roadmap:seal.lead")}</p>
      <p className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2 no-print">
        <ButtonLink weight="secondary" href={file} download={`${name}.json`}>
          <Icon name="download" />
          {t("roadmap:seal.download")}
        </ButtonLink>
        <a href={`${file}/csv`} className="inline-flex min-h-8 items-center text-small">
          {t("roadmap:seal.table")}
        </a>
      </p>
      <dl className="mt-4 grid gap-3 text-small">
        {fingerprints.map(({ title, hash }) => (
          <div key={title}>
            <dt className="text-ink-soft">{title}</dt>
            <dd>
              <code dir="ltr" className="block text-start font-mono break-all">
                {hash}
              </code>
            </dd>
          </div>
        ))}
        <div>
          <dt className="text-ink-soft">{t("roadmap:seal.verify")}</dt>
          <dd>
            <code dir="ltr" className="block rounded bg-paper-soft px-3 py-2 text-start font-mono break-all">
              npm run --silent verify -- {name}.json
            </code>
          </dd>
        </div>
      </dl>
    </>
  );
}
