import type { ReactNode } from "react";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { isLightPage } from "#lib/light-pages.ts";
import { Footer } from "./footer.tsx";
import { Header, type HeaderProps } from "./header.tsx";
import { Suggestions } from "./suggestions.tsx";

/** What stands around every page. */
export function PageFrame({
  children,
  ...header
}: HeaderProps & { language: Language; children: ReactNode }) {
  const t = translator(header.language);
  return (
    <div className="flex min-h-dvh flex-col print:block print:min-h-0">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-paper focus:px-4 focus:py-2"
      >
        {t("skip")}
      </a>
      <Header {...header} />
      <main id="content" className="mx-auto w-full max-w-page grow px-4 py-8 sm:px-6 print:p-0">
        {children}
      </main>
      <Footer language={header.language} />
      {isLightPage(header.path) && (
        <>
          <Suggestions language={header.language} />
          <script src="/enhance/portal.js" defer />
        </>
      )}
    </div>
  );
}
