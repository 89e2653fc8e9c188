"use client";

import { usePathname } from "next/navigation";
import "#app/globals.css";
import { Failure } from "#components/shell/failure.tsx";
import { direction, languageOfPath } from "#lib/i18n/languages.ts";
import { failureTexts } from "#components/shell/failure-texts.ts";

interface Props {
  error: Error & { digest?: string };
  reset: () => void;
}

/** Stands in for the whole document where even the frame of a page failed. */
export default function GlobalErrorPage({ error, reset }: Props) {
  const language = languageOfPath(usePathname());
  return (
    <html lang={language} dir={direction(language)}>
      <body>
        <title>{failureTexts[language].title}</title>
        <Failure language={language} reference={error.digest} retry={reset} />
      </body>
    </html>
  );
}
