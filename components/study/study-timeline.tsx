import { Timeline } from "#components/charts/timeline.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import type { SpokenTimeline } from "#lib/study/speak.ts";
import { Said } from "./said.tsx";

/** What is built when, over time; its quarters stand in the table that follows. */
export function StudyTimeline({ language, timeline }: { language: Language; timeline: SpokenTimeline }) {
  const { caption, description, years, items } = timeline;
  return (
    <figure>
      <figcaption className="pb-3 font-medium">{caption}</figcaption>
      <Timeline
        language={language}
        id="timeline"
        name={caption}
        description={description}
        quarters={years.flatMap(({ year, quarters }) => quarters.map((quarter) => `${year}-Q${quarter}`))}
        rows={items.map(({ name, span, start, end, isShared }, index) => ({
          key: String(index),
          name: <Said language={language} said={name} />,
          title: span,
          ...{ start, end },
          isHollow: isShared,
        }))}
      />
    </figure>
  );
}
