import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { KnownFacts } from "#components/revisions/known-facts.tsx";
import { completenessRules } from "#lib/domain/catalogue/completeness.ts";

const known = completenessRules.filter((rule) => rule !== "channel" && rule !== "verified");
const shown = (props: Partial<Parameters<typeof KnownFacts>[0]> = {}) =>
  renderToStaticMarkup(<KnownFacts language="ar" code="MOI-014" known={known} writable {...props} />);

test("the score of a service says which facts are missing, and where each is written", () => {
  const page = shown();
  expect(page).toContain("اكتمال البيانات: 83%");
  expect(page).toContain("المعروف 10 من 12");
  expect(page).toContain(
    `<a href="/ar/ministry/services/MOI-014/edit/channels">قناة تقديم بعنوانها ودوامها، منها أو من جهتها، أو برابطها</a>`,
  );
  expect(page).toContain(">اعتماد الجهة لبياناتها</li>");
});

test("who may not write is led nowhere; a full score misses nothing", () => {
  expect(shown({ writable: false })).not.toContain("<a ");
  const full = shown({ known: completenessRules });
  expect(full).toContain("100%");
  expect(full).not.toContain("غير معروف بعد");
  expect(shown({ known: [] })).toContain("0%");
});
