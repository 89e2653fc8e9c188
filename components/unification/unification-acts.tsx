import { Button } from "#components/ui/button.tsx";
import { TextArea, TextField } from "#components/ui/field.tsx";
import { Section } from "#components/ui/section.tsx";
import { statusAfter, type ProposalStatus } from "#lib/domain/proposals/status.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { linkToUnify, mergeProposal, undoMerge } from "#lib/unification/actions.ts";
import { UnificationForm } from "./unification-form.tsx";

interface Props {
  language: Language;
  proposal: { id: string; version: number; status: ProposalStatus; round: { slug: string } };
  /** The code of what it is to be unified with, where that was chosen. */
  chosen: string;
}

/** What may be done about a proposal in the state it is in: link it, merge it, or undo its merge. */
export function UnificationActs({ language, proposal, chosen }: Props) {
  if (proposal.status === "merged") return <Undoing language={language} proposal={proposal} />;
  return (
    <>
      <Linking language={language} proposal={proposal} chosen={chosen} />
      {statusAfter("merge", proposal.status) && (
        <Merging language={language} proposal={proposal} chosen={chosen} />
      )}
    </>
  );
}

function Linking({ language, proposal, chosen }: Props) {
  const t = translator(language);
  return (
    <Section id="link" title={t("unification:link.title")}>
      <p className="mb-4 max-w-text text-ink-soft">{t("unification:link.lead")}</p>
      <UnificationForm
        language={language}
        action={linkToUnify}
        about={{ proposal: proposal.id }}
        fieldTitles={{ with: t("unification:with"), reason: t("unification:reason") }}
      >
        <TextField
          name="with"
          label={t("unification:with")}
          hint={t("unification:withHint")}
          defaultValue={chosen}
          dir="ltr"
          autoComplete="off"
        />
        <TextArea name="reason" label={t("unification:reason")} hint={t("unification:reasonHint")} rows={3} />
        <Button>{t("unification:link.button")}</Button>
      </UnificationForm>
    </Section>
  );
}

function Merging({ language, proposal, chosen }: Props) {
  const t = translator(language);
  const { id, version, round } = proposal;
  return (
    <Section id="merge" title={t("unification:merge.title")}>
      <p className="mb-4 max-w-text text-ink-soft">{t("unification:merge.lead")}</p>
      <UnificationForm
        language={language}
        action={mergeProposal}
        about={{ proposal: id }}
        version={version}
        fieldTitles={{ into: t("unification:merge.into"), mergeReason: t("unification:reason") }}
      >
        <TextField
          name="into"
          label={t("unification:merge.into")}
          defaultValue={chosen.startsWith(round.slug) ? chosen : ""}
          dir="ltr"
          autoComplete="off"
        />
        <TextArea
          name="mergeReason"
          label={t("unification:reason")}
          hint={t("unification:reasonHint")}
          rows={3}
        />
        <Button weight="danger">{t("unification:merge.button")}</Button>
      </UnificationForm>
    </Section>
  );
}

function Undoing({ language, proposal: { id, version } }: Omit<Props, "chosen">) {
  const t = translator(language);
  return (
    <Section id="undo" title={t("unification:undo.title")}>
      <p className="mb-4 max-w-text text-ink-soft">{t("unification:undo.lead")}</p>
      <UnificationForm language={language} action={undoMerge} about={{ proposal: id }} version={version}>
        <TextArea name="undoReason" label={t("unification:undo.reason")} rows={3} />
        <Button>{t("unification:undo.button")}</Button>
      </UnificationForm>
    </Section>
  );
}
