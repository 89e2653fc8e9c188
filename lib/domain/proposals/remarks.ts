import { sections, type Section } from "./sections.ts";

/** What keeps a returned proposal from being accepted: of a whole section, or of one field by its name in the form. */
export interface Remark {
  section: Section;
  field: string | null;
  text: string;
}

/** The remarks as they are kept with the return: by the section ("demand"), or it and the field ("demand/visitsNow"). */
export function keptRemarks(remarks: readonly Remark[]): Record<string, string> {
  return Object.fromEntries(
    remarks.map(({ section, field, text }) => [field === null ? section : `${section}/${field}`, text]),
  );
}

/** The remarks that were kept, section by section in their order; each before those of its fields. */
export function remarksOf(kept: Readonly<Record<string, string>>): Remark[] {
  const all = Object.entries(kept).map(([key, text]) => {
    const [section, field = null] = key.split("/");
    return { section, field, text };
  });
  return sections.flatMap((section) => {
    const own = all.filter((remark) => remark.section === section).map((remark) => ({ ...remark, section }));
    return [...own.filter(({ field }) => field === null), ...own.filter(({ field }) => field !== null)];
  });
}
