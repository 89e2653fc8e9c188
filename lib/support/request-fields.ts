import type { Prisma } from "#lib/db/generated/client.ts";
import type { SupportState } from "#lib/domain/support/states.ts";
import type { Language } from "#lib/i18n/languages.ts";
import type { BilingualText } from "#lib/i18n/text.ts";

export type SupportKind = "question" | "problem";

export interface NamedService {
  code: string;
  name: BilingualText;
}

interface Reply {
  id: string;
  message: string;
  createdAt: Date;
}

/** What whoever holds the reference reads: their own words and the answers. */
export interface FollowedRequest {
  reference: string;
  kind: SupportKind;
  state: SupportState;
  doing: string | null;
  message: string;
  createdAt: Date;
  service: NamedService | null;
  replies: Reply[];
}

export interface ListedRequest {
  id: string;
  kind: SupportKind;
  state: SupportState;
  message: string;
  createdAt: Date;
  service: NamedService | null;
}

/** What a member of the staff needs to answer. */
export interface HandledRequest extends Omit<FollowedRequest, "replies"> {
  id: string;
  version: number;
  language: Language;
  email: string | null;
  page: string | null;
  organisation: BilingualText | null;
  replies: (Reply & { author: string | null })[];
  may: { reply: boolean };
}

const service = { select: { code: true, nameAr: true, nameEn: true } } satisfies Prisma.ServiceDefaultArgs;
const inOrder = { createdAt: "asc" } as const;
const facts = { kind: true, state: true, message: true, createdAt: true, service } as const;
const reply = { id: true, message: true, createdAt: true } as const;

export const listedFields = { ...facts, id: true } satisfies Prisma.SupportRequestSelect;

export const followedFields = {
  ...facts,
  reference: true,
  doing: true,
  replies: { select: reply, orderBy: inOrder },
} satisfies Prisma.SupportRequestSelect;

export const handledFields = {
  ...facts,
  id: true,
  reference: true,
  version: true,
  language: true,
  doing: true,
  email: true,
  page: true,
  organisationId: true,
  organisation: { select: { nameAr: true, nameEn: true } },
  replies: { select: { ...reply, author: { select: { name: true } } }, orderBy: inOrder },
} satisfies Prisma.SupportRequestSelect;

export function serviceNamed(
  row: { code: string; nameAr: string; nameEn: string | null } | null,
): NamedService | null {
  return row && { code: row.code, name: { ar: row.nameAr, en: row.nameEn } };
}
