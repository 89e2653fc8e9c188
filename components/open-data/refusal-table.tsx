import { Table } from "#components/ui/table.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { OpenApi } from "#lib/open-data/openapi.ts";
import { Codes } from "./codes.tsx";

/** What each status means with which a request is refused, wherever that is. */
export function RefusalTable({ language, api }: { language: Language; api: OpenApi }) {
  const t = translator(language);
  return (
    <div className="max-w-text">
      <Table
        caption={t("openApi:refusals.title")}
        captionHidden
        rows={refusals(api)}
        rowKey={({ status }) => status}
        rowHeader="status"
        columns={[
          {
            key: "status",
            title: t("openApi:refusals.status"),
            cell: ({ status }) => <Codes codes={[status]} />,
          },
          { key: "meaning", title: t("openApi:refusals.meaning"), cell: ({ meaning }) => meaning },
        ]}
      />
    </div>
  );
}

/** The problems that many addresses answer with, each under its status. */
function refusals({ paths, components }: OpenApi): { status: string; meaning: string }[] {
  const referred = Object.values(paths).flatMap(({ get, post }) =>
    Object.entries({ ...get.responses, ...post?.responses }),
  );
  const problems = Object.entries(components.responses).filter(([, { content }]) => content !== undefined);
  return problems.flatMap(([name, { description }]) => {
    const [status] =
      referred.find(([, answer]) => "$ref" in answer && answer.$ref.endsWith(`/responses/${name}`)) ?? [];
    return status === undefined ? [] : [{ status, meaning: description }];
  });
}
