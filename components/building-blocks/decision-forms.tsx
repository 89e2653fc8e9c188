import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { SelectField, TextArea, TextField } from "#components/ui/field.tsx";
import { Section } from "#components/ui/section.tsx";
import { acceptBlock, pointBlock } from "#lib/building-blocks/actions.ts";
import type { SharedBlock, WaitingBlock } from "#lib/building-blocks/queries/building-blocks.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";

interface Props {
  language: Language;
  block: WaitingBlock;
  shared: readonly SharedBlock[];
  newToken: () => string;
}

/** The two decisions about a building block that a proposal named: a new one of the list, or one that is there. */
export function DecisionForms({ language, block, shared, newToken }: Props) {
  const t = translator(language);
  const form = { language, errorTitle: t("form.errorTitle"), className: "max-w-text" };
  return (
    <>
      <Section id="accept" title={t("buildingBlocks:accept.title")}>
        <p className="mb-4 max-w-text text-ink-soft">{t("buildingBlocks:accept.lead")}</p>
        <ActionForm
          {...form}
          action={acceptBlock}
          formToken={newToken()}
          fieldTitles={{
            nameAr: t("buildingBlocks:accept.nameAr"),
            nameEn: t("buildingBlocks:accept.nameEn"),
            descriptionAr: t("buildingBlocks:accept.descriptionAr"),
            descriptionEn: t("buildingBlocks:accept.descriptionEn"),
          }}
        >
          <input type="hidden" name="proposed" value={block.id} />
          <div className="grid gap-x-4 sm:grid-cols-2">
            <TextField name="nameAr" label={t("buildingBlocks:accept.nameAr")} defaultValue={block.name} />
            <TextField name="nameEn" label={t("buildingBlocks:accept.nameEn")} lang="en" dir="ltr" />
          </div>
          <TextArea name="descriptionAr" label={t("buildingBlocks:accept.descriptionAr")} rows={3} />
          <TextArea
            name="descriptionEn"
            label={t("buildingBlocks:accept.descriptionEn")}
            rows={3}
            lang="en"
            dir="ltr"
          />
          <Button>{t("buildingBlocks:accept.button")}</Button>
        </ActionForm>
      </Section>
      <Section id="point" title={t("buildingBlocks:point.title")}>
        <ActionForm {...form} action={pointBlock} formToken={newToken()}>
          <input type="hidden" name="proposed" value={block.id} />
          <SelectField
            name="block"
            label={t("buildingBlocks:point.block")}
            empty={t("proposals:choices.choose")}
            choices={shared.map(({ slug, name }) => ({ value: slug, label: textIn(language, name).text }))}
          />
          <Button weight="secondary">{t("buildingBlocks:point.button")}</Button>
        </ActionForm>
      </Section>
    </>
  );
}
