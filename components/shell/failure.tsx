"use client";

import { Button } from "#components/ui/button.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { failureTexts } from "./failure-texts.ts";

interface FailureProps {
  language: Language;
  /** With which the log names the error. */
  reference?: string;
  retry: () => void;
}

/** What stands in place of a page that failed. */
export function Failure({ language, reference, retry }: FailureProps) {
  const texts = failureTexts[language];
  return (
    <main className="mx-auto w-full max-w-page px-4 py-16 sm:px-6">
      <PageHeading title={texts.title} lead={texts.lead} />
      {reference && (
        <p className="mb-6">
          {texts.reference}:{" "}
          <bdi dir="ltr" className="font-medium tabular-nums">
            {reference}
          </bdi>
        </p>
      )}
      <Button type="button" onClick={retry}>
        {texts.retry}
      </Button>
      <ul className="mt-8 grid gap-2">
        <li>
          <a href={`/${language}`}>{texts.home}</a>
        </li>
        <li>
          <a href={`/${language}/support`}>{texts.help}</a>
        </li>
      </ul>
    </main>
  );
}
