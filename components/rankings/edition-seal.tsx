import { Badge } from "#components/ui/badge.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Icon } from "#components/ui/icon.tsx";
import { formatDate } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { EditionEntry, PublishedRanking } from "#lib/rankings/queries/editions.ts";
import { named } from "./named.ts";

const formats = ["csv", "xlsx"];

interface SealProps {
  language: Language;
  ranking: PublishedRanking;
  editions: readonly EditionEntry[];
}

/** What lets anyone check an edition for themselves: its file, its fingerprint, the chain it stands in. */
export function EditionSeal({ language, ranking, editions }: SealProps) {
  const t = translator(language);
  const file = `/api/v1/priorities/${ranking.edition}`;
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
      <div>
        <p>{t("rankings:seal.lead")}</p>
        <p className="mt-4 no-print">
          <ButtonLink weight="secondary" href={file} download={`priorities-${ranking.edition}.json`}>
            <Icon name="download" />
            {t("rankings:seal.download")}
          </ButtonLink>
        </p>
        <p className="mt-3 flex flex-wrap gap-x-6 text-small no-print">
          {formats.map((format) => (
            <a key={format} href={`${file}/${format}`} className="inline-flex min-h-8 items-center">
              {t("rankings:seal.table", { format: format.toUpperCase() })}
            </a>
          ))}
        </p>
        <dl className="mt-4 grid gap-3 text-small">
          <Fingerprint name={t("rankings:seal.hash")} hash={ranking.hash} />
          {ranking.previousHash && (
            <Fingerprint name={t("rankings:seal.previous")} hash={ranking.previousHash} />
          )}
          <div>
            <dt className="text-ink-soft">{t("rankings:seal.verify")}</dt>
            <dd>
              <code
                dir="ltr"
                className="block rounded bg-paper-soft px-3 py-2 text-start font-mono break-all"
              >
                npm run --silent verify -- priorities-{ranking.edition}.json
              </code>
            </dd>
          </div>
        </dl>
      </div>
      <div>
        <h3 className="mb-2">{t("rankings:seal.editions")}</h3>
        <ul className="border-t border-line">
          {editions.map((entry, index) => (
            <li
              key={entry.slug}
              className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line py-3 text-small"
            >
              <a
                href={`/${language}/priorities/${entry.slug}`}
                aria-current={entry.slug === ranking.edition ? "page" : undefined}
                className="inline-flex min-h-8 items-center aria-[current]:font-semibold"
              >
                {named(language, entry.name).text}
              </a>
              <span className="text-ink-soft">
                <bdi>{entry.slug}</bdi> · {formatDate(language, entry.publishedAt)}
              </span>
              {index === 0 && <Badge tone="good">{t("rankings:seal.latest")}</Badge>}
              {entry.illustrative && <Badge tone="note">{t("rankings:seal.illustrative")}</Badge>}
              {entry.replacedBy && <Badge>{t("rankings:seal.replaced")}</Badge>}
            </li>
          ))}
        </ul>
        {editions.at(-1)?.slug !== ranking.edition && (
          <p className="mt-3 text-small">
            <a
              href={`/${language}/priorities/${ranking.edition}/changes`}
              className="inline-flex min-h-8 items-center"
            >
              {t("rankings:changes.link")}
            </a>
          </p>
        )}
      </div>
    </div>
  );
}

function Fingerprint({ name, hash }: { name: string; hash: string }) {
  return (
    <div>
      <dt className="text-ink-soft">{name}</dt>
      <dd>
        <code dir="ltr" className="block text-start font-mono break-all">
          {hash}
        </code>
      </dd>
    </div>
  );
}
