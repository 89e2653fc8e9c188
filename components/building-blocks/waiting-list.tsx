import { Code } from "#components/ui/code.tsx";
import { Section } from "#components/ui/section.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import type { WaitingBlock } from "#lib/building-blocks/queries/building-blocks.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { BlockNeeds } from "./block-needs.tsx";

/** The building blocks that proposals named, each with who named it and what for. */
export function WaitingList({ language, waiting }: { language: Language; waiting: readonly WaitingBlock[] }) {
  const t = translator(language);
  return (
    <Section id="waiting" title={t("buildingBlocks:waiting")}>
      {waiting.length === 0 && <p>{t("buildingBlocks:nothingWaiting")}</p>}
      <ul className="max-w-text">
        {waiting.map((block) => (
          <li key={block.id} className="border-t border-line py-4">
            <h3 className="text-h3">
              <bdi>{block.name}</bdi>
            </h3>
            <p className="text-small text-ink-soft">
              {t("buildingBlocks:namedBy")}: <TextIn language={language} text={block.proposal.name} /> ·{" "}
              <TextIn language={language} text={block.proposal.organisation} /> ·{" "}
              <Code>{block.proposal.reference}</Code>
            </p>
            <BlockNeeds needs={block.needs} />
            <a
              href={`/${language}/quality/building-blocks/${block.id}`}
              aria-label={t("buildingBlocks:decideNamed", { name: block.name })}
              className="inline-flex min-h-11 items-center"
            >
              {t("buildingBlocks:decide")}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
