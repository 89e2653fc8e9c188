import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { classes } from "#components/ui/classes.ts";

interface IndexBarProps {
  language: Language;
  dimension: "impact" | "readiness";
  /** The index, of 100; null where the method has no such dimension. */
  value: number | null;
}

/** One index as a thin bar with its figure; drawn as SVG so that it is printed too. */
export function IndexBar({ language, dimension, value }: IndexBarProps) {
  const t = translator(language);
  return (
    <div className="grid grid-cols-[5rem_1fr_2.75rem] items-center gap-3 text-small">
      <span className="text-ink-soft">{t(`rankings:${dimension}`)}</span>
      <svg
        viewBox="0 0 100 6"
        preserveAspectRatio="none"
        aria-hidden="true"
        className="h-1.5 w-full rounded-full rtl:-scale-x-100"
      >
        <rect width="100" height="6" className="fill-line" />
        <rect
          width={Math.round(value ?? 0)}
          height="6"
          className={classes(dimension === "impact" ? "fill-green" : "fill-ink-soft")}
        />
      </svg>
      <span className="text-end font-medium tabular-nums">
        {value === null ? "–" : formatNumber(language, value, 1)}
      </span>
    </div>
  );
}
