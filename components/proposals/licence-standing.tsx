import { readLicence } from "#lib/domain/proposals/licence.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { spdxLicences } from "#lib/proposals/spdx-licences.ts";

/** What follows from the licence that was saved: open source or not, and what no longer ought to be written. */
export function LicenceStanding({ language, licence }: { language: Language; licence: string }) {
  const t = translator(language);
  if (licence === "") return null;
  const { standing, deprecated } = readLicence(licence, spdxLicences);
  return (
    <div className="mb-4 text-small">
      <p className={standing === "openSource" ? "text-green" : "font-medium text-sand-ink"}>
        {t(`proposals:licence.${standing}`)}
      </p>
      {deprecated.map(({ id, instead }) => (
        <p key={id} className="text-sand-ink">
          {t("proposals:licence.deprecated")} <bdi dir="ltr">{id}</bdi> → <bdi dir="ltr">{instead}</bdi>
        </p>
      ))}
    </div>
  );
}
