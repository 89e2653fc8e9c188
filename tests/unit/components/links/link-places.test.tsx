import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LinkPlaces } from "#components/links/link-places.tsx";
import type { LinkPlace } from "#lib/links/catalogue-links.ts";

const service = { code: "MOI-090", name: { ar: "إطفاء حريق", en: null } };
const channel: LinkPlace = { kind: "channel", channel: 1, service };
const website: LinkPlace = { kind: "website", channel: null, service: null };
const source: LinkPlace = { kind: "source", channel: null, service };

function shown(places: readonly LinkPlace[], mayMend = true): string {
  const about = { organisationId: "interior-id", places, mayMend };
  return renderToStaticMarkup(<LinkPlaces language="ar" {...about} />);
}

test("whoever may edit what a place says is led to the field", () => {
  const page = shown([channel, website]);
  expect(page).toContain(`href="/ar/ministry/services/MOI-090/edit/channels#field-channels-1-url"`);
  expect(page).toContain(`aria-label="صحّحه: إطفاء حريق · قناة تقديم"`);
  expect(page).toContain(`href="/ar/ministry/contacts/organisations/interior-id#field-website"`);
});

test("nobody else is, and a source is no field", () => {
  expect(shown([channel, website], false)).not.toContain("صحّحه");
  const page = shown([source]);
  expect(page).not.toContain("صحّحه");
  expect(page).toContain(`href="/ar/services/MOI-090"`);
});

test("three places stand there, and how many more there are", () => {
  const places = [0, 1, 2, 3].map((at): LinkPlace => ({ kind: "channel", channel: at, service }));
  const page = shown(places);
  expect(page).toContain("field-channels-2-url");
  expect(page).not.toContain("field-channels-3-url");
  expect(page).toContain("وموضع آخر");
});
