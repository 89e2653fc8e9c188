import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { PreviewView } from "#components/rankings/preview-view.tsx";
import { translator } from "#lib/i18n/translator.ts";
import type { RoundRanking } from "#lib/rankings/queries/round-ranking.ts";

// What asks for the certainty is an act of the server, which this page draws only under a ranking.
vi.mock("#components/rankings/certainty-pending.tsx", () => ({ CertaintyPending: () => null }));

const t = translator("ar");
const round = {
  slug: "demo-1",
  name: { ar: "دورة", en: "Round" },
  phase: "evaluating",
  illustrative: false,
  version: 1,
  agreementGate: 0.667,
} as const;
const record: RoundRanking = {
  round,
  blind: false,
  ranking: null,
  deliberation: null,
  conditions: [{ condition: "noEvaluationOpen", met: true, proposals: [] }],
  publication: null,
  correction: null,
  editions: [],
  mayPropose: true,
  mayConfirm: true,
};

const drawn = (parts: Partial<RoundRanking>) =>
  renderToStaticMarkup(
    <PreviewView language="ar" record={{ ...record, ...parts }} asked={false} formToken="" />,
  );

test("whoever evaluates in the round is told until when it is kept from them, and nothing else", () => {
  const page = drawn({ blind: true, conditions: [] });
  expect(page).toContain(t("rankings:preview.blind"));
  expect(page).not.toContain(t("rankings:publication.conditions.title"));
});

test("others see the conditions of publication, and that nothing is ranked yet", () => {
  const page = drawn({});
  expect(page).toContain(t("rankings:publication.conditions.title"));
  expect(page).toContain(t("rankings:preview.none"));
});
