import { Badge } from "#components/ui/badge.tsx";
import { Code } from "#components/ui/code.tsx";
import { Table } from "#components/ui/table.tsx";
import type { AuditLine } from "#lib/administration/queries/audit.ts";
import { formatDateTime } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { actionInWords, factsInWords, objectInWords, refusalInWords } from "./audit-words.ts";

export function AuditTable({ language, lines }: { language: Language; lines: readonly AuditLine[] }) {
  const t = translator(language);
  if (lines.length === 0) return <p>{t("administration:audit.none")}</p>;
  return (
    <Table
      folds
      caption={t("administration:audit.caption")}
      captionHidden
      rows={lines}
      rowKey={({ sequence }) => sequence}
      rowHeader="sequence"
      columns={[
        { key: "sequence", title: "#", numeric: true, cell: ({ sequence }) => sequence },
        {
          key: "when",
          title: t("administration:audit.when"),
          cell: ({ at }) => <time dateTime={at.toISOString()}>{formatDateTime(language, at)}</time>,
        },
        {
          key: "who",
          title: t("administration:audit.who"),
          cell: (line) => <Actor language={language} line={line} />,
        },
        {
          key: "what",
          title: t("administration:audit.what"),
          cell: ({ action, facts }) => (
            <>
              {actionInWords(language, action)}
              {factsInWords(language, facts).map((fact) => (
                <span key={fact} className="block text-ink-soft">
                  {fact}
                </span>
              ))}
            </>
          ),
        },
        {
          key: "about",
          title: t("administration:audit.about"),
          cell: (line) => {
            const { kind, code, name } = objectInWords(language, line);
            return (
              <>
                {kind} {name !== null && <bdi>{name}</bdi>} {code && <Code>{code}</Code>}
              </>
            );
          },
        },
        {
          key: "outcome",
          title: t("administration:audit.outcome"),
          cell: ({ outcome }) => {
            const refusal = refusalInWords(language, outcome);
            return (
              <>
                <Badge tone={refusal === null ? "good" : "bad"}>
                  {t(`administration:audit.${refusal === null ? "done" : "refused"}`)}
                </Badge>
                {refusal !== null && <span className="mt-1 block text-ink-soft">{refusal}</span>}
              </>
            );
          },
        },
      ]}
    />
  );
}

function Actor({ language, line }: { language: Language; line: AuditLine }) {
  const t = translator(language);
  if (line.actorId)
    return (
      <a href={`/${language}/administration/people/${line.actorId}`}>
        <bdi>{line.actor}</bdi>
      </a>
    );
  if (line.actor === "visitor" || line.actor === "portal")
    return <>{t(`administration:audit.${line.actor}`)}</>;
  return <bdi dir="ltr">{line.actor}</bdi>;
}
