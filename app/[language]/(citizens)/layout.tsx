import type { ReactNode } from "react";
import { PageFrame } from "#components/shell/page-frame.tsx";
import { currentViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { requestPath } from "#lib/i18n/request-path.ts";

interface Props {
  params: Promise<{ language: string }>;
  children: ReactNode;
}

export default async function CitizensLayout({ params, children }: Props) {
  const language = await pageLanguage(params);
  const viewer = await currentViewer();
  return (
    <PageFrame language={language} path={await requestPath()} person={viewer?.name ?? null}>
      {children}
    </PageFrame>
  );
}
