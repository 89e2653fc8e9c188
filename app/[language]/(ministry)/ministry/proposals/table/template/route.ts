import { notFound } from "next/navigation";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { nominationTemplate } from "#lib/imports/queries/nomination-template.ts";
import { templateAskedSchema } from "#lib/imports/schema.ts";

interface Context {
  params: Promise<{ language: string }>;
}

/** The workbook in which an officer nominates many services, with the drafts that there are. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const language = await pageLanguage(params);
  const viewer = await requireViewer(language, "proposals.edit", `/${language}/ministry/proposals/table`);
  const asked = templateAskedSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  const workbook = asked.success ? await nominationTemplate(viewer, asked.data, new Date()) : null;
  if (!workbook) notFound();
  return new Response(workbook, {
    headers: {
      "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "content-disposition": `attachment; filename="nominations.xlsx"`,
      "cross-origin-resource-policy": "same-origin",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}
