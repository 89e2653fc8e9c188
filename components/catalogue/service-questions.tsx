import type { ReactNode } from "react";
import { HelpfulForm } from "#components/feedback/helpful-form.tsx";
import type { ServiceDetails } from "#lib/catalogue/service-summary.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { FactList } from "./fact-list.tsx";
import { Unknown } from "./unknown.tsx";

interface Props {
  language: Language;
  service: ServiceDetails;
}

/** Whom to ask, and where to say what is wrong with the page. */
export function ServiceQuestions({ language, service }: Props) {
  const t = translator(language);
  const page = `/${language}/services/${service.code}`;
  const ask = new URLSearchParams({ page, service: service.code }).toString();
  return (
    <>
      <p className="mb-4">{t("catalogue:service.questions.lead")}</p>
      <FactList facts={waysToReach({ language, service })} />
      <ul className="mt-4 flex flex-wrap gap-x-6 print:hidden">
        <li>
          <a href={`/${language}/support?${ask}`} className="inline-flex min-h-11 items-center">
            {t("catalogue:service.questions.ask")}
          </a>
        </li>
        <li>
          <a href={`${page}/feedback`} className="inline-flex min-h-11 items-center">
            {t("catalogue:service.questions.report")}
          </a>
        </li>
      </ul>
      <HelpfulForm language={language} service={service.code} />
    </>
  );
}

function waysToReach({ language, service }: Props): { name: string; fact: ReactNode }[] {
  const t = translator(language);
  const { phone, email, website } = service.organisation.contact;
  const ways = [
    { name: t("catalogue:service.phone"), href: `tel:${phone}`, text: phone },
    { name: t("catalogue:service.email"), href: `mailto:${email}`, text: email },
    { name: t("catalogue:service.website"), href: website, text: website },
  ];
  const known = ways.flatMap(({ name, href, text }) =>
    href && text
      ? [
          {
            name,
            fact: (
              <a href={href} dir="ltr">
                {text}
              </a>
            ),
          },
        ]
      : [],
  );
  if (known.length > 0) return known;
  return [{ name: t("catalogue:service.questions.reach"), fact: <Unknown language={language} /> }];
}
