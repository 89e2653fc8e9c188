import type { PackedService } from "#lib/domain/catalogue/pack.ts";
import type { ServiceDetails } from "./service-summary.ts";

/** A service as a pack says it: what stands elsewhere in the pack is named by its slug or code. */
export function packedService(service: ServiceDetails): PackedService {
  const {
    lifeEventNames: _names,
    departmentContact: _contact,
    organisation,
    requires,
    requiredBy,
    replacedBy,
    updatedAt,
    ...facts
  } = service;
  return {
    ...facts,
    organisation: organisation.slug,
    requires: requires.map(({ code }) => code),
    requiredBy: requiredBy.count,
    replacedBy: replacedBy && replacedBy.code,
    updatedAt: updatedAt.toISOString(),
  };
}

/** The names of the services that these mention and that are not among them. */
export function namesElsewhere(services: readonly ServiceDetails[]) {
  const among = new Set(services.map(({ code }) => code));
  const mentioned = services.flatMap(({ requires, replacedBy }) => [
    ...requires,
    ...(replacedBy ? [replacedBy] : []),
  ]);
  return Object.fromEntries(
    mentioned.filter(({ code }) => !among.has(code)).map(({ code, name }) => [code, name]),
  );
}
