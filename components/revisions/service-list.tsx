import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { Code } from "#components/ui/code.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import { formatDate, formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { verifyServices } from "#lib/revisions/actions.ts";
import type { ServiceListAsked } from "#lib/revisions/list-schema.ts";
import type { OwnService, OwnServices } from "#lib/revisions/queries/own-services.ts";
import { RevisionBadge, ServiceBadge } from "./revision-badges.tsx";

interface Props {
  language: Language;
  asked: ServiceListAsked;
  found: OwnServices;
  /** The address of another page of the same list. */
  href: (page: number) => string;
}

/** The services found, of which any or all can be verified at once. */
export function ServiceList({ language, asked, found, href }: Props) {
  const t = translator(language);
  const { items, total, page, pages } = found;
  const verifiable = items.filter(({ mayVerify }) => mayVerify);
  return (
    <>
      <p className="mb-3 font-medium">{t("revisions:list.count", { count: total })}</p>
      {items.length > 0 && (
        <ActionForm
          action={verifyServices}
          formToken={crypto.randomUUID()}
          language={language}
          errorTitle={t("form.errorTitle")}
        >
          {Object.entries(asked).map(
            ([name, value]) => value !== null && <input key={name} type="hidden" name={name} value={value} />,
          )}
          <ServiceTable language={language} services={items} choosing={verifiable.length > 0} />
          {verifiable.length > 0 && (
            <div className="mt-4 mb-8">
              {verifiable.map(({ code }) => (
                <input key={code} type="hidden" name="listed" value={code} />
              ))}
              <p className="mb-3 max-w-text text-small text-ink-soft">{t("revisions:list.verifyNote")}</p>
              <div className="flex flex-wrap gap-3">
                <Button name="which" value="chosen">
                  {t("revisions:list.verifyChosen")}
                </Button>
                <Button name="which" value="page" weight="secondary">
                  {t("revisions:list.verifyPage")}
                </Button>
              </div>
            </div>
          )}
        </ActionForm>
      )}
      <Pagination
        page={page}
        pages={pages}
        href={href}
        labels={{
          nav: t("revisions:list.pages.nav"),
          previous: t("revisions:list.pages.previous"),
          next: t("revisions:list.pages.next"),
          position: t("revisions:list.pages.position", { page, pages }),
        }}
      />
    </>
  );
}

interface TableProps {
  language: Language;
  services: readonly OwnService[];
  choosing: boolean;
}

function ServiceTable({ language, services, choosing }: TableProps) {
  const t = translator(language);
  const severalOrganisations = new Set(services.map(({ organisation }) => organisation.ar)).size > 1;
  const choice = { key: "choose", title: t("revisions:list.columns.choose"), cell: choiceIn(language) };
  const organisation = {
    key: "organisation",
    title: t("revisions:list.columns.organisation"),
    cell: (row: OwnService) => <TextIn language={language} text={row.organisation} />,
  };
  return (
    <Table
      folds
      caption={t("revisions:list.caption")}
      captionHidden
      rows={services}
      rowKey={({ code }) => code}
      rowHeader="name"
      columns={[
        ...(choosing ? [choice] : []),
        {
          key: "name",
          title: t("revisions:list.columns.name"),
          cell: ({ code, name }) => (
            <a href={`/${language}/ministry/services/${code}`} className="inline-block min-w-48 py-1">
              <TextIn language={language} text={name} /> <Code>({code})</Code>
            </a>
          ),
        },
        {
          key: "state",
          title: t("revisions:list.columns.state"),
          cell: ({ state, revision }) => (
            <span className="flex flex-wrap gap-1">
              {(state !== "published" || revision === null) && (
                <ServiceBadge language={language} state={state} />
              )}
              {revision && <RevisionBadge language={language} state={revision} />}
            </span>
          ),
        },
        {
          key: "completeness",
          title: t("revisions:list.columns.completeness"),
          numeric: true,
          cell: ({ completeness }) => `${formatNumber(language, completeness * 100, 0)}%`,
        },
        {
          key: "verified",
          title: t("revisions:list.columns.verified"),
          cell: ({ verifiedOn }) => (
            <span className="whitespace-nowrap">
              {verifiedOn ? formatDate(language, new Date(verifiedOn)) : t("revisions:list.never")}
            </span>
          ),
        },
        ...(severalOrganisations ? [organisation] : []),
      ]}
    />
  );
}

function choiceIn(language: Language) {
  const t = translator(language);
  return function Choice({ code, name, mayVerify }: OwnService) {
    if (!mayVerify) return null;
    return (
      <label className="inline-flex min-h-8 min-w-8 cursor-pointer items-center justify-center">
        <input type="checkbox" name="services" value={code} className="size-5 accent-green" />
        <span className="sr-only">{t("revisions:list.choose", { name: textIn(language, name).text })}</span>
      </label>
    );
  };
}
