import type { Speech } from "#lib/domain/catalogue/pack-sentences.ts";
import { joinedDays, type DaySpan, type OpenHours } from "#lib/domain/opening-hours/joined-days.ts";
import type { OpenTime } from "#lib/domain/opening-hours/open-times.ts";
import { formatWords } from "./format.ts";
import type { Language } from "./languages.ts";

type Say = Speech["say"];

/** One line for the days with the same hours, days off last: "Sunday to Thursday 8:00–14:00", "Friday: closed". */
export function hoursInWords(language: Language, times: readonly OpenTime[], say: Say): string[] {
  if (times.length === 0) return [];
  const lines = joinedDays(times);
  const daysOf = (spans: readonly DaySpan[]) =>
    formatWords(
      language,
      spans.flatMap((span) => spanInWords(span, say)),
    );
  return [
    ...lines
      .filter(({ hours }) => hours.length > 0)
      .map(({ spans, hours }) =>
        say("catalogue:openingHours.open", {
          days: daysOf(spans),
          hours: formatWords(
            language,
            hours.map((one) => intervalInWords(one, say)),
          ),
        }),
      ),
    ...lines
      .filter(({ hours }) => hours.length === 0)
      .map(({ spans }) => say("catalogue:openingHours.closed", { days: daysOf(spans) })),
  ];
}

/** Two days are named both; more are told from the first to the last. */
function spanInWords({ from, to, days }: DaySpan, say: Say): string[] {
  const [first, last] = [say(`catalogue:openingHours.day.${from}`), say(`catalogue:openingHours.day.${to}`)];
  if (days === 7) return [say("catalogue:openingHours.everyDay")];
  if (days > 2) return [say("catalogue:openingHours.span", { from: first, to: last })];
  return days === 2 ? [first, last] : [first];
}

function intervalInWords({ opens, closes }: OpenHours, say: Say): string {
  if (opens === "00:00" && closes === "24:00") return say("catalogue:openingHours.roundTheClock");
  return say("catalogue:openingHours.interval", { from: withoutZero(opens), until: withoutZero(closes) });
}

function withoutZero(time: string): string {
  return time.replace(/^0(?=\d)/, "");
}
