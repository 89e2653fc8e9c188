import { ActButton } from "#components/ui/act-button.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import { formatDate, formatDateTime } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { endException } from "#lib/links/actions.ts";
import type { LinkRow } from "#lib/links/queries.ts";
import { LinkAddress } from "./link-address.tsx";
import { LinkPlaces } from "./link-places.tsx";

const tones = {
  gone: "bad",
  unreachable: "bad",
  insecure: "bad",
  unfit: "bad",
  refused: "note",
  moved: "note",
  unchecked: "plain",
  exception: "plain",
  works: "good",
} as const;

interface Props {
  language: Language;
  row: LinkRow;
  /** Whether links of several organisations stand in the list. */
  namesOrganisation: boolean;
}

/** A link with what was found, where it stands, and what is to be done. */
export function LinkItem({ language, row, namesOrganisation }: Props) {
  const t = translator(language);
  const { state, check, address, organisation } = row;
  return (
    <li className="border-t border-line py-4">
      <p className="flex flex-wrap items-center gap-3">
        <Badge tone={tones[state]}>{t(`links:states.${state}`)}</Badge>
        <LinkAddress address={address} />
      </p>
      {state !== "works" && state !== "unchecked" && state !== "exception" && (
        <p className="mt-2 max-w-text">{t(`links:todo.${state}`)}</p>
      )}
      {check?.movedTo && (
        <p className="mt-1">
          {t("links:movedTo")} <LinkAddress address={check.movedTo} />
        </p>
      )}
      <p className="mt-2 text-small text-ink-soft">{foundInWords(language, row).join(" · ")}</p>
      {namesOrganisation && (
        <p className="mt-2 text-small font-medium">
          <TextIn language={language} text={organisation.name} />
        </p>
      )}
      <LinkPlaces
        language={language}
        organisationId={organisation.id}
        places={row.places}
        mayMend={row.may.mend && state !== "works"}
      />
      <Exception language={language} row={row} />
    </li>
  );
}

function foundInWords(language: Language, { check, brokenSince }: LinkRow): string[] {
  const t = translator(language);
  if (!check) return [];
  return [
    t("links:checked", { moment: formatDateTime(language, check.checkedAt) }),
    ...(check.status === null ? [] : [t("links:status", { status: check.status })]),
    ...(brokenSince ? [t("links:since", { day: formatDate(language, brokenSince) })] : []),
  ];
}

function Exception({
  language,
  row: { exception, address, organisation, state, may },
}: Omit<Props, "namesOrganisation">) {
  const t = translator(language);
  const query = new URLSearchParams({ address, organisation: organisation.id });
  if (exception)
    return (
      <div className="mt-2">
        <p className="text-small">
          {t("links:excepted", { name: exception.by, day: formatDate(language, exception.until) })}{" "}
          <bdi>{exception.reason}</bdi>
        </p>
        {may.except && (
          <div className="mt-2">
            <ActButton
              action={endException}
              formToken={crypto.randomUUID()}
              language={language}
              errorTitle={t("form.errorTitle")}
              about={{ exception: exception.id }}
              label={t("links:endException")}
              fullLabel={t("links:endExceptionNamed", { address })}
            />
          </div>
        )}
      </div>
    );
  if (!may.except || state === "works" || state === "moved" || state === "unchecked") return null;
  return (
    <a
      href={`/${language}/ministry/links/exception?${query}`}
      aria-label={t("links:exceptNamed", { address })}
      className="inline-flex min-h-11 items-center text-small"
    >
      {t("links:except")}
    </a>
  );
}
