import type { ReactNode } from "react";
import { Section } from "#components/ui/section.tsx";
import { formatDate } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { Unification, UnificationLink, UnifiedName } from "#lib/unification/queries/unification.ts";
import { UnifiedNameView } from "./unified-name.tsx";

interface Props {
  language: Language;
  unification: Unification;
  /** Where those who decide read the proposal that is named. */
  hrefOf?: (name: UnifiedName) => string;
  /** What those who decide may do about a link. */
  children?: (link: UnificationLink) => ReactNode;
}

/** With what a proposal or a service is to be unified, and what was merged; nothing where nothing is. */
export function UnificationSection({ language, unification, hrefOf, children }: Props) {
  const t = translator(language);
  const { links, mergedInto, mergedFrom } = unification;
  if (links.length === 0 && mergedFrom.length === 0 && !mergedInto) return null;
  const named = (name: UnifiedName) => (
    <UnifiedNameView language={language} unified={name} href={hrefOf?.(name)} />
  );
  return (
    <Section id="unification" title={t("unification:section")}>
      <ul className="max-w-text border-t border-line">
        {mergedInto && (
          <li className="border-b border-line py-3">
            <span className="font-medium">{t("unification:mergedInto")}:</span> {named(mergedInto)}
          </li>
        )}
        {mergedFrom.map((name) => (
          <li key={name.id} className="border-b border-line py-3">
            <span className="font-medium">{t("unification:mergedFrom")}:</span> {named(name)}
          </li>
        ))}
        {links.map((link) => (
          <li key={link.id} className="border-b border-line py-3">
            <p>
              <span className="font-medium">{t("unification:toUnify")}:</span> {named(link.with)}{" "}
              <span className="text-small text-ink-soft">
                {t("unification:since", { date: formatDate(language, link.linkedAt) })}
              </span>
            </p>
            <p className="whitespace-pre-line">
              <bdi>{link.reason}</bdi>
            </p>
            {children?.(link)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
