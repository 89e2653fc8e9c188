import { attachedFile } from "#lib/attachments/queries/attachment.ts";
import { requireViewer } from "#lib/auth/viewer.ts";
import { fileKinds } from "#lib/domain/attachments/kinds.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { notFound } from "next/navigation";

interface Context {
  params: Promise<{ language: string; id: string }>;
}

/** A file of a proposal, for those who may have it: to be kept, never to be shown within the portal. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const language = await pageLanguage(params);
  const { id } = await params;
  const viewer = await requireViewer(language, "attachments.read", `/${language}/attachments/${id}`);
  const file = await attachedFile(viewer, id);
  if (!file) notFound();
  const { mediaType, ending } = fileKinds[file.kind];
  const name = encodeURIComponent(file.name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return new Response(file.content, {
    headers: {
      "content-type": mediaType,
      "content-disposition": `attachment; filename="attachment.${ending}"; filename*=UTF-8''${name}`,
      "cross-origin-resource-policy": "same-origin",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}
