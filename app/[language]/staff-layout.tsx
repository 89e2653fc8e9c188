import type { ReactNode } from "react";
import { PageFrame } from "#components/shell/page-frame.tsx";
import { StaffMenu } from "#components/shell/staff-menu.tsx";
import { Unsent } from "#components/ui/unsent.tsx";
import { currentViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { requestPath } from "#lib/i18n/request-path.ts";
import { translator } from "#lib/i18n/translator.ts";

interface Props {
  params: Promise<{ language: string }>;
  children: ReactNode;
}

/** What stands around every page of the staff; it guards nothing: queries and actions do. */
export async function StaffLayout({ params, children }: Props) {
  const language = await pageLanguage(params);
  const t = translator(language);
  const viewer = await currentViewer();
  const path = await requestPath();
  return (
    <PageFrame language={language} path={path} person={viewer?.name ?? null}>
      <StaffMenu language={language} path={path} viewer={viewer} />
      <Unsent value={{ unanswered: t("reasons:unanswered"), fileUnanswered: t("reasons:fileUnanswered") }}>
        {children}
      </Unsent>
    </PageFrame>
  );
}
