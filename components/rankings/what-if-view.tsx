import type { WhatIfAsked } from "#lib/domain/rankings/what-if.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { RankingToTry } from "#lib/rankings/queries/what-if.ts";
import { named } from "./named.ts";
import { quadrants } from "./quadrant-key.tsx";
import { WhatIfBoardView, type WhatIfTexts } from "./what-if-board.tsx";

interface WhatIfViewProps {
  language: Language;
  path: string;
  toTry: RankingToTry;
  asked: WhatIfAsked;
}

/** A round's ranking to be tried out, in the words of the page. */
export function WhatIfView({ language, path, toTry, asked }: WhatIfViewProps) {
  const { board, method } = toTry;
  const names = [...toTry.names].map(([id, { name, organisationName }]) => [
    id,
    { ...named(language, name), organisation: named(language, organisationName).text },
  ]);
  const criteria = [...toTry.criteria].map(([id, name]) => [id, named(language, name).text]);
  return (
    <WhatIfBoardView
      language={language}
      path={path}
      board={board}
      own={{ alpha: method.alpha, threshold: method.threshold }}
      asked={asked}
      criteria={Object.fromEntries(criteria)}
      names={Object.fromEntries(names)}
      texts={textsOf(language, board.proposals.length)}
    />
  );
}

function textsOf(language: Language, total: number): WhatIfTexts {
  const t = translator(language);
  const [A, B, C, D] = quadrants.map((quadrant) => t(`rankings:quadrant.${quadrant}`));
  return {
    alpha: t("rankings:whatIf.alpha"),
    threshold: t("rankings:whatIf.threshold"),
    impact: t("rankings:impact"),
    readiness: t("rankings:readiness"),
    weights: t("rankings:whatIf.weights"),
    rerank: t("rankings:whatIf.rerank"),
    reset: t("rankings:whatIf.reset"),
    onlyZeros: t("rankings:whatIf.onlyZeros"),
    moved: t("rankings:whatIf.moved", { total, moved: "{{moved}}" }),
    caption: t("rankings:whatIf.caption"),
    place: t("rankings:chart.place"),
    service: t("rankings:chart.service"),
    priority: t("rankings:priority"),
    quadrant: t("rankings:quadrant.title"),
    gained: t("rankings:whatIf.gained"),
    shown: t("rankings:whatIf.shown", { shown: "{{shown}}", total: "{{total}}" }),
    quadrants: { A: A ?? "", B: B ?? "", C: C ?? "", D: D ?? "" },
  };
}
