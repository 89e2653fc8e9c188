import type { ReactNode } from "react";
import { FactList } from "#components/catalogue/fact-list.tsx";
import { Code } from "#components/ui/code.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import { formatDateTime } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { FollowedRequest, NamedService } from "#lib/support/request-fields.ts";
import { SupportStateBadge } from "./state-badge.tsx";

interface RequestFactsProps {
  language: Language;
  request: Pick<FollowedRequest, "reference" | "kind" | "state" | "createdAt" | "service">;
  more?: readonly { name: string; fact: ReactNode }[];
}

/** The facts of a request, for whoever sent it and for the staff. */
export function RequestFacts({ language, request, more = [] }: RequestFactsProps) {
  const t = translator(language);
  const { reference, kind, state, createdAt, service } = request;
  return (
    <FactList
      facts={[
        { name: t("support:request.state"), fact: <SupportStateBadge language={language} state={state} /> },
        {
          name: t("support:request.reference"),
          fact: (
            <bdi dir="ltr" className="font-medium tabular-nums">
              {reference}
            </bdi>
          ),
        },
        { name: t("support:request.kind"), fact: t(`support:kinds.${kind}`) },
        { name: t("support:request.received"), fact: formatDateTime(language, createdAt) },
        ...(service
          ? [
              {
                name: t("support:request.about"),
                fact: <ServiceLink language={language} service={service} />,
              },
            ]
          : []),
        ...more,
      ]}
    />
  );
}

function ServiceLink({ language, service }: { language: Language; service: NamedService }) {
  return (
    <>
      <a href={`/${language}/services/${service.code}`}>
        <TextIn language={language} text={service.name} />
      </a>{" "}
      (<Code>{service.code}</Code>)
    </>
  );
}
