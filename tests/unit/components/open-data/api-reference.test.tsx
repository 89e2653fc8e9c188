import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ApiReference } from "#components/open-data/api-reference.tsx";
import { RefusalTable } from "#components/open-data/refusal-table.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { describeApi } from "#lib/open-data/describe-api.ts";

const apiIn = (language: Language) => describeApi(language, "https://portal.example");

const rendered = (element: ReactElement) => renderToStaticMarkup(element).replaceAll("&#x27;", "'");

describe.each(["ar", "en"] as const)("the API for people, in the language %s", (language) => {
  const api = apiIn(language);
  const html = rendered(<ApiReference language={language} api={api} />);

  test("names every address with its sentence, once", () => {
    for (const [path, { get }] of Object.entries(api.paths)) {
      expect(html.split(`>${path}</bdi>`), path).toHaveLength(2);
      expect(html).toContain(get.summary);
      expect(html.split(`id="${get.operationId}"`), path).toHaveLength(2);
    }
  });

  test("says what each parameter may be and what it means", () => {
    const parameters = Object.values(api.paths).flatMap(({ get }) =>
      get.parameters.flatMap((one) => ("name" in one ? [one] : [])),
    );
    expect(parameters.length).toBeGreaterThan(10);
    for (const { name, description } of parameters) {
      expect(html).toContain(`>${name}</code>`);
      expect(html).toContain(description);
    }
  });

  test("lets one try each address", () => {
    expect(html).toContain('href="/api/v1/services/MOI-001"');
    expect(html.match(/href="\/api\//g)).toHaveLength(Object.keys(api.paths).length);
  });

  test("says of the addresses that take something what they take and what they answer", () => {
    const written = Object.values(api.paths).flatMap(({ post }) => post ?? []);
    expect(written.map(({ operationId }) => operationId)).toEqual(["recordIndicators", "recordUses"]);
    for (const { summary } of written) expect(html).toContain(summary);
  });

  test("says what each refusal means, and of nothing else", () => {
    const table = rendered(<RefusalTable language={language} api={api} />);
    const statuses = [...table.matchAll(/>(\w+)<\/code>/g)].map(([, status]) => status);
    expect(statuses).toEqual(["400", "401", "404", "409", "422", "429", "5XX"]);
    const { Unchanged: _unchanged, ...refusals } = api.components.responses;
    for (const { description } of Object.values(refusals)) expect(table).toContain(description);
  });
});

test("both languages say the same of programs' words", () => {
  const codes = (language: Language) =>
    renderToStaticMarkup(<ApiReference language={language} api={apiIn(language)} />).match(
      /<code[^>]*>[^<]*/g,
    );
  expect(codes("ar")).toEqual(codes("en"));
});
