import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AskForm } from "#components/support/ask-form.tsx";
import { FollowForm, type FollowFault } from "#components/support/follow-form.tsx";
import { WhoAnswers } from "#components/support/who-answers.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import { clientAddress } from "#lib/auth/client-address.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { publicHead } from "#lib/public-head.ts";
import { firstValue, firstValues } from "#lib/search-params.ts";
import { reportedService, requestByReference } from "#lib/support/queries.ts";
import { contextSchema, referenceSchema } from "#lib/support/schema.ts";

interface Props {
  params: Promise<{ language: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await pageLanguage(params);
  const t = translator(language);
  const [title, description] = [t("support:title"), t("support:lead")];
  return publicHead({ language, path: "/support", title, description });
}

export default async function SupportPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const t = translator(language);
  const query = await searchParams;
  const typed = firstValue(query.reference);
  const followed = typed === undefined ? null : await follow(typed);
  if (followed && "reference" in followed) redirect(`/${language}/support/${followed.reference}`);
  const { page, service } = contextSchema.parse(firstValues(query));
  const named = await reportedService(service);
  return (
    <>
      <PageHeading title={t("support:title")} lead={t("support:lead")} />
      <Section id="ask" title={t("support:ask.title")}>
        <AskForm language={language} formToken={crypto.randomUUID()} page={page} service={named} />
      </Section>
      <Section id="follow" title={t("support:follow.title")}>
        <FollowForm language={language} typed={typed} fault={followed?.fault ?? null} />
      </Section>
      <Section id="where" title={t("support:where.title")}>
        <WhoAnswers language={language} />
      </Section>
    </>
  );
}

/** The request that was asked for by its reference, or what was wrong with what was typed. */
async function follow(typed: string): Promise<{ reference: string } | { fault: FollowFault }> {
  const reference = referenceSchema.parse(typed);
  if (!reference) return { fault: "malformed" };
  const found = await requestByReference(reference, await clientAddress());
  if (found.ok) return { reference };
  return { fault: found.reason === "tooManyTries" ? "tooManyTries" : "unknown" };
}
