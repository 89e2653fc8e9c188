import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";

interface Given {
  helpful: number;
  unhelpful: number;
  /** The day on which it was given (ISO), if not now. */
  on?: string;
}

/** Answers that visitors gave on the page of a service. */
export async function makeFeedback(code: string, { helpful, unhelpful, on }: Given): Promise<void> {
  const { id: serviceId } = await database().service.findUniqueOrThrow({ where: { code } });
  const createdAt = on === undefined ? new Date() : new Date(on);
  const answer = (isHelpful: boolean) => ({
    serviceId,
    helpful: isHelpful,
    language: "ar" as const,
    createdAt,
  });
  const data = [
    ...Array.from({ length: helpful }, () => answer(true)),
    ...Array.from({ length: unhelpful }, () => answer(false)),
  ];
  await inScope(portalScope, (tx) => tx.feedback.createMany({ data }));
}
