import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

const ways = [
  { way: "direct", path: "" },
  { way: "deckOfCards", path: "/cards" },
  { way: "pairwise", path: "/pairs" },
] as const;

interface WaysProps {
  language: Language;
  round: string;
  current: (typeof ways)[number]["way"];
}

/** The three ways to decide weights, the present one marked. */
export function WeighingWays({ language, round, current }: WaysProps) {
  const t = translator(language);
  return (
    <nav aria-label={t("rounds:weighing.ways")} className="mb-8 flex flex-wrap gap-x-8 gap-y-1">
      {ways.map(({ way, path }) => (
        <a
          key={way}
          href={`/${language}/quality/rounds/${round}/weights${path}`}
          aria-current={way === current ? "page" : undefined}
          className="inline-flex min-h-11 items-center aria-[current=page]:font-semibold aria-[current=page]:no-underline"
        >
          {t(`rounds:weighing.way.${way}`)}
        </a>
      ))}
    </nav>
  );
}
