import { Notice } from "#components/ui/notice.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import type { SpokenBlock } from "#lib/study/speak.ts";
import { Said } from "./said.tsx";
import { StudyChart } from "./study-chart.tsx";
import { StudyTimeline } from "./study-timeline.tsx";
import { StudyTable } from "./study-table.tsx";

/** What a chapter of a study shows, in its order. */
export function StudyBlocks({ language, blocks }: { language: Language; blocks: readonly SpokenBlock[] }) {
  return (
    <div className="grid grid-cols-1 gap-6">
      {blocks.map((block, index) => (
        <Block key={index} language={language} block={block} />
      ))}
    </div>
  );
}

function Block({ language, block }: { language: Language; block: SpokenBlock }) {
  switch (block.kind) {
    case "heading":
      return (
        <h2 className="mt-6">
          <Said language={language} said={block.text} />
        </h2>
      );
    case "paragraph":
      return (
        <p className="max-w-text">
          <Said language={language} said={block.text} />
        </p>
      );
    case "note":
      return (
        <Notice>
          <span className="break-words">
            <Said language={language} said={block.text} />
          </span>
        </Notice>
      );
    case "table":
      return <StudyTable language={language} table={block} />;
    case "chart":
      return <StudyChart language={language} chart={block} />;
    case "timeline":
      return <StudyTimeline language={language} timeline={block} />;
  }
}
