import { Section } from "#components/ui/section.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import type { OpenApi } from "#lib/open-data/openapi.ts";
import { ApiAddress } from "./api-address.tsx";

/** Every address that the description of the API names, group by group. */
export function ApiReference({ language, api }: { language: Language; api: OpenApi }) {
  const addresses = Object.entries(api.paths).map(([path, { get, post }]) => ({
    path,
    operation: get,
    post,
  }));
  return api.tags.map(({ name, description }) => (
    <Section key={name} id={`group-${name}`} title={description}>
      {addresses
        .filter(({ operation }) => operation.tags.includes(name))
        .map(({ path, operation, post }) => (
          <ApiAddress key={path} {...{ language, api, path, operation, post }} />
        ))}
    </Section>
  ));
}
