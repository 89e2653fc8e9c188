import { Table } from "#components/ui/table.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { answerFields } from "#lib/open-data/answer-fields.ts";
import { exampleAddress, ownParameters } from "#lib/open-data/example-address.ts";
import type { OpenApi, Operation, WriteOperation } from "#lib/open-data/openapi.ts";
import { Codes } from "./codes.tsx";
import { ParameterType } from "./parameter-type.tsx";

interface ApiAddressProps {
  language: Language;
  api: OpenApi;
  path: string;
  operation: Operation;
  /** What a source may send there. */
  post?: WriteOperation;
}

/** One address of the API: what it is, how it is asked, what it answers. */
export function ApiAddress({ language, api, path, operation, post }: ApiAddressProps) {
  const t = translator(language);
  const parameters = ownParameters(operation.parameters);
  const fields = answerFields(api, operation);
  const example = exampleAddress(path, operation);
  return (
    <section id={operation.operationId} className="grid grid-cols-1 gap-3 border-t border-line py-6">
      <h3>
        <bdi dir="ltr" className="font-mono text-base break-all">
          {path}
        </bdi>
      </h3>
      <p className="max-w-text">{operation.summary}</p>
      <p>
        {t("openApi:example")}{" "}
        <a href={example} dir="ltr" className="inline-flex min-h-8 items-center break-all">
          {decodeURI(example)}
        </a>
      </p>
      {parameters.length > 0 && (
        <Table
          caption={t("openApi:parameters.title", { path })}
          captionHidden
          rows={parameters}
          rowKey={({ name }) => name}
          rowHeader="name"
          columns={[
            {
              key: "name",
              title: t("openApi:parameters.name"),
              cell: ({ name }) => <Codes codes={[name]} />,
            },
            {
              key: "type",
              title: t("openApi:parameters.type"),
              cell: (parameter) => <ParameterType language={language} parameter={parameter} />,
            },
            {
              key: "meaning",
              title: t("openApi:parameters.meaning"),
              cell: ({ description }) => description,
            },
          ]}
        />
      )}
      <p>
        {t("openApi:answers")} <Codes codes={answersOf(operation)} />
      </p>
      {fields.length > 0 && (
        <p>
          {t("openApi:fields")} <Codes codes={fields} />
        </p>
      )}
      {post && (
        <p className="max-w-text">
          <Codes codes={["POST"]} /> {post.summary}. {t("openApi:answers")}{" "}
          <Codes codes={Object.keys(post.responses)} />
        </p>
      )}
    </section>
  );
}

/** The forms of what is found, then the other statuses. */
function answersOf({ responses }: Operation): string[] {
  return Object.entries(responses).flatMap(([status, answer]) =>
    status === "200" && "content" in answer ? Object.keys(answer.content ?? {}) : [status],
  );
}
