import { ActButton } from "#components/ui/act-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { isWritable } from "#lib/domain/revisions/states.ts";
import { formatDate } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { reviseService, verifyServices } from "#lib/revisions/actions.ts";
import type { KeptService } from "#lib/revisions/queries/kept-service.ts";
import type { RevisionFile } from "#lib/revisions/queries/revision-file.ts";
import { KnownFacts } from "./known-facts.tsx";
import { OpenRevisionView } from "./open-revision-view.tsx";

interface Props {
  language: Language;
  service: KeptService;
  open: RevisionFile | null;
}

/** A service for those who keep it: what is public of it, the revision on its way, and what can be done. */
export function KeptServiceView({ language, service, open }: Props) {
  const t = translator(language);
  const home = `/${language}/ministry/services/${service.code}`;
  return (
    <>
      <PublicState language={language} service={service} />
      {open ? (
        <OpenRevisionView language={language} file={open} />
      ) : (
        <Acts language={language} service={service} />
      )}
      {service.state === "published" && (
        <KnownFacts
          language={language}
          code={service.code}
          known={service.known}
          writable={service.may.edit && (!open || isWritable(open))}
        />
      )}
      <ul className="mt-12 flex flex-wrap gap-x-6">
        <li>
          <a href={`${home}/history`} className="inline-flex min-h-11 items-center">
            {t("revisions:home.history")}
          </a>
        </li>
        {service.may.recordUses && (
          <li>
            <a href={`${home}/uses`} className="inline-flex min-h-11 items-center">
              {t("indicators:uses.ofService")}
            </a>
          </li>
        )}
        {!open && service.may.edit && service.state === "published" && (
          <li>
            <a href={`${home}/archival`} className="inline-flex min-h-11 items-center text-red">
              {t("revisions:home.archive")}
            </a>
          </li>
        )}
      </ul>
    </>
  );
}

function PublicState({ language, service }: Pick<Props, "language" | "service">) {
  const t = translator(language);
  const { state, code, verifiedOn, archivedAt, archiveReason } = service;
  if (state === "archived")
    return (
      <Notice>
        <p>
          {t("revisions:home.archived", {
            date: archivedAt ? formatDate(language, archivedAt) : "",
            reason: archiveReason ? textIn(language, archiveReason).text : "",
          })}
        </p>
      </Notice>
    );
  if (state !== "published") return <p>{t("revisions:home.notPublic")}</p>;
  return (
    <p>
      {verifiedOn
        ? t("revisions:home.verified", { date: formatDate(language, new Date(verifiedOn)) })
        : t("revisions:home.neverVerified")}{" "}
      <a href={`/${language}/services/${code}`}>{t("revisions:home.see")}</a>
    </p>
  );
}

function Acts({ language, service }: Pick<Props, "language" | "service">) {
  const t = translator(language);
  const form = { language, errorTitle: t("form.errorTitle") };
  return (
    <div className="mt-6 flex flex-wrap gap-3">
      {service.may.edit && (
        <ActButton
          {...form}
          action={reviseService}
          formToken={crypto.randomUUID()}
          about={{ service: service.code }}
          label={t("revisions:home.revise")}
          weight="primary"
        />
      )}
      {service.may.verify && service.state === "published" && (
        <ActButton
          {...form}
          action={verifyServices}
          formToken={crypto.randomUUID()}
          about={{ services: service.code }}
          label={t("revisions:home.verify")}
        />
      )}
    </div>
  );
}
