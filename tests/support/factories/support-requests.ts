import { randomBytes } from "node:crypto";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { referenceBytes, supportReference } from "#lib/domain/support/reference.ts";

/** A request that a visitor sent, about a service of an organisation or about the portal. */
export function makeSupportRequest(asked: { organisation?: string; service?: string; email?: string }) {
  const { organisation, service, email } = asked;
  return inScope(portalScope, (tx) =>
    tx.supportRequest.create({
      data: {
        reference: supportReference(randomBytes(referenceBytes)),
        kind: "problem",
        language: "ar",
        email,
        message: "الرسم المذكور في الصفحة غير صحيح.",
        ...(organisation ? { organisation: { connect: { slug: organisation } } } : {}),
        ...(service ? { service: { connect: { code: service } } } : {}),
      },
    }),
  );
}
