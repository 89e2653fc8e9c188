import type { ServiceDetails } from "#lib/catalogue/service-summary.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { IndicativeList } from "./service-notice.tsx";
import { TextList } from "./text-list.tsx";
import { Unknown } from "./unknown.tsx";

/** The steps, each with its time where that is known. */
export function ServiceHow(props: { language: Language; service: ServiceDetails; today: string }) {
  const { language, service } = props;
  const t = translator(language);
  if (service.steps.length === 0) return <Unknown language={language} />;
  const minutes = (count: number | null) =>
    count === null ? undefined : t("catalogue:service.minutes", { count });
  return (
    <>
      <IndicativeList {...props} />
      <TextList
        ordered
        language={language}
        items={service.steps.map(({ text, expectedMinutes }) => ({ text, aside: minutes(expectedMinutes) }))}
      />
    </>
  );
}
