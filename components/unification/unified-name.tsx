import { Code } from "#components/ui/code.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import type { UnifiedName } from "#lib/unification/queries/unification.ts";

interface Props {
  language: Language;
  unified: UnifiedName;
  href?: string;
}

/** What is unified, by name and reference: a service leads to its public page, a proposal to who may read it. */
export function UnifiedNameView({ language, unified: { kind, code, name }, href }: Props) {
  const leads = kind === "service" ? `/${language}/services/${code}` : href;
  const text = <TextIn language={language} text={name} />;
  return (
    <>
      {leads ? <a href={leads}>{text}</a> : text}{" "}
      <span className="whitespace-nowrap">
        (<Code>{code}</Code>)
      </span>
    </>
  );
}
