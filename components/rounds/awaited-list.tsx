import { Section } from "#components/ui/section.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { AwaitedDecision } from "#lib/rounds/queries/awaited-decisions.ts";

interface Props {
  language: Language;
  awaited: readonly AwaitedDecision[];
}

/** What waits for a decision, each with the page on which it is decided. */
export function AwaitedList({ language, awaited }: Props) {
  const t = translator(language);
  return (
    <Section id="awaited" title={t("rounds:awaited.title")}>
      {awaited.length === 0 && <p>{t("rounds:awaited.nothing")}</p>}
      <ul className="border-t border-line empty:hidden">
        {awaited.map(({ kind, count, round }) => (
          <li
            key={`${round.slug} ${kind}`}
            className="flex flex-wrap items-center gap-x-3 border-b border-line py-2"
          >
            <a
              href={`/${language}/quality/${decidedAt(kind, round.slug)}`}
              className="inline-flex min-h-8 items-center"
            >
              {t(`rounds:awaited.${kind}`, { count })}
            </a>
            <span className="text-small text-ink-soft">
              <TextIn language={language} text={round.name} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function decidedAt(kind: AwaitedDecision["kind"], round: string): string {
  if (kind === "nominations") return "proposals";
  return `rounds/${round}/${kind === "objections" ? "objections" : "publication"}`;
}
