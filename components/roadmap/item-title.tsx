import { Badge } from "#components/ui/badge.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { RoadmapNames } from "#lib/roadmap/read-roadmap.ts";
import { itemName } from "./item-name.ts";

interface ItemTitleProps extends RoadmapNames {
  language: Language;
  id: string;
  /** The address of the reasons of a place. */
  reasonsHref?: (id: string) => string;
}

/** The name of an item: a service with its place, or a building block, said to be one. */
export function ItemTitle({ language, names, ranks, id, reasonsHref }: ItemTitleProps) {
  const t = translator(language);
  const { text, attributes } = itemName(language, names, id);
  const rank = ranks.get(id);
  if (rank === undefined)
    return (
      <>
        <span {...attributes}>{text}</span> <Badge>{t("roadmap:block")}</Badge>
      </>
    );
  return (
    <>
      {reasonsHref ? (
        <a href={reasonsHref(id)} {...attributes}>
          {text}
        </a>
      ) : (
        <span {...attributes}>{text}</span>
      )}{" "}
      <span className="whitespace-nowrap text-ink-soft">{t("roadmap:place", { rank })}</span>
    </>
  );
}
