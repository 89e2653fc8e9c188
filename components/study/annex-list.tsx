import type { Language } from "#lib/i18n/languages.ts";
import type { SpokenBlock } from "#lib/study/speak.ts";
import { Said } from "./said.tsx";

interface AnnexListProps {
  language: Language;
  edition: string;
  blocks: readonly SpokenBlock[];
}

/** The proposals of the annexes by name: their figures, as tables in the files, stand on the page of their reasons. */
export function AnnexList({ language, edition, blocks }: AnnexListProps) {
  const entries = blocks.flatMap((block, index) => {
    const facts = blocks[index + 1];
    // The first fact of a proposal is its reference.
    const reference = facts?.kind === "table" ? facts.rows[0]?.[1]?.text : undefined;
    return block.kind === "heading" && reference ? [{ title: block.text, reference }] : [];
  });
  return (
    <ul className="max-w-text border-t border-line">
      {entries.map(({ title, reference }) => (
        <li key={reference} className="border-b border-line">
          <a
            href={`/${language}/priorities/${edition}/${reference}`}
            className="flex min-h-11 items-center py-2"
          >
            <Said language={language} said={title} />
          </a>
        </li>
      ))}
    </ul>
  );
}
