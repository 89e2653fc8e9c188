import type { Transaction } from "#lib/db/scope.ts";
import {
  buildingBlocksSchema,
  criteriaSchema,
  indicatorDefinitionsSchema,
  indicatorsSchema,
} from "./founding-schema.ts";
import { readData } from "./read-data.ts";

/** The default criteria set; a version that exists is left as it is. */
export async function loadCriteria(tx: Transaction): Promise<void> {
  const { version, note, criteria } = await readData("criteria.json", criteriaSchema);
  if (await tx.criteriaSet.findUnique({ where: { version } })) return;
  await tx.criteriaSet.create({
    data: {
      version,
      note,
      criteria: {
        create: criteria.map((criterion, index) => ({
          code: criterion.id,
          dimension: criterion.dimension,
          position: index + 1,
          nameAr: criterion.name.ar,
          nameEn: criterion.name.en,
          levelsAr: criterion.levels.ar,
          levelsEn: criterion.levels.en,
          sources: criterion.sources,
          defaultWeight: criterion.weight,
        })),
      },
    },
  });
}

/** What each indicator counts, then the figures that the ministry stated in 2017. */
export async function loadIndicators(tx: Transaction): Promise<void> {
  const definitions = await readData("indicator-definitions.json", indicatorDefinitionsSchema);
  for (const [index, defined] of definitions.entries()) {
    const { id, name, unit, unitInWords, ofServices, definition, formula, owner, source, frequency } =
      defined;
    const measured = {
      ...{ unitAr: unitInWords.ar, unitEn: unitInWords.en },
      ...{ sourceAr: source.ar, sourceEn: source.en, frequency },
    };
    const said = {
      ...{ definitionAr: definition.ar, definitionEn: definition.en },
      ...{ formulaAr: formula.ar, formulaEn: formula.en, ownerAr: owner.ar, ownerEn: owner.en },
    };
    const named = { id, nameAr: name.ar, nameEn: name.en, unit, ofServices, position: index + 1 };
    await tx.indicator.createMany({ data: [{ ...named, ...said, ...measured }], skipDuplicates: true });
    // A portal that had the indicator before definitions were kept, or before they named where values are from.
    await tx.indicator.updateMany({ where: { id, definitionAr: null }, data: said });
    await tx.indicator.updateMany({ where: { id, frequency: null }, data: measured });
  }
  const { indicators } = await readData("indicators.json", indicatorsSchema);
  await tx.indicatorValue.createMany({
    data: indicators.flatMap(({ id, values }) =>
      values.map(({ period, value, partial, note }) => ({
        indicatorId: id,
        period,
        value,
        partial: partial ?? false,
        noteAr: note?.ar,
        noteEn: note?.en,
        sourceAr: "ورشة عمل الوزارة، 2017",
        sourceEn: "The ministry's workshop, 2017",
      })),
    ),
    skipDuplicates: true,
  });
}

export async function loadBuildingBlocks(tx: Transaction): Promise<void> {
  const blocks = await readData("building-blocks.json", buildingBlocksSchema);
  await tx.buildingBlock.createMany({
    data: blocks.map(({ slug, name, description }, index) => ({
      slug,
      nameAr: name.ar,
      nameEn: name.en,
      descriptionAr: description.ar,
      descriptionEn: description.en,
      position: index + 1,
    })),
    skipDuplicates: true,
  });
}
