import { notFound } from "next/navigation";
import { requireViewer } from "#lib/auth/viewer.ts";
import { tableFile, tableFormats } from "#lib/catalogue/queries/table-file.ts";
import { ownTable } from "#lib/imports/queries/own-table.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { serviceListSchema } from "#lib/revisions/list-schema.ts";

const contentTypes = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

interface Context {
  params: Promise<{ language: string; format: string }>;
}

/** The services of whoever asks as a table that can be taken back. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const language = await pageLanguage(params);
  const asked = (await params).format;
  const format = tableFormats.find((one) => one === asked);
  if (!format) notFound();
  const viewer = await requireViewer(language, "services.read", `/${language}/ministry/services`);
  const { organisation } = serviceListSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  return new Response(await tableFile(format, await ownTable(viewer, organisation)), {
    headers: {
      "content-type": contentTypes[format],
      "content-disposition": `attachment; filename="services.${format}"`,
      "cross-origin-resource-policy": "same-origin",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}
