"use client";

import { usePathname } from "next/navigation";
import { Failure } from "#components/shell/failure.tsx";
import { languageOfPath } from "#lib/i18n/languages.ts";

interface Props {
  error: Error & { digest?: string };
  reset: () => void;
}

export default function ErrorPage({ error, reset }: Props) {
  return <Failure language={languageOfPath(usePathname())} reference={error.digest} retry={reset} />;
}
