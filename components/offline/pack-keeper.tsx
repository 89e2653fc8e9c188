import { Button } from "#components/ui/button.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

interface PackKeeperProps {
  language: Language;
  /** Where the pack is fetched; that of an organisation is a part of the whole guide. */
  address: string;
  isPart?: boolean;
}

/**
 * Saves a pack on the device, tells how far it has come, and removes it: all of it the enhancement script's work
 * (browser/enhance/pack-keeper.ts), which shows the block and, of it, what fits the state.
 */
export function PackKeeper({ language, address, isPart = false }: PackKeeperProps) {
  const t = translator(language);
  return (
    <div data-pack={address} hidden className="mt-4 max-w-text">
      <div data-when="absent" hidden className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="button" data-act="save" weight={isPart ? "secondary" : "primary"}>
          {t(isPart ? "offline:pack.savePart" : "offline:pack.save")}
        </Button>
        <span data-download hidden className="text-small text-ink-soft">
          {t("offline:pack.download")} <bdi data-download-size />
        </span>
      </div>
      <div data-when="saving" hidden>
        <p>{t("offline:pack.saving")}</p>
        <progress max={1} aria-label={t("offline:pack.progress")} className="h-3 w-full accent-green" />
      </div>
      <div data-when="kept" hidden>
        <p className="rounded bg-green-soft px-4 py-3">
          {t("offline:pack.kept")} <strong data-date />
        </p>
        <p className="mt-2 text-small text-ink-soft">
          {t("offline:pack.size")}: <bdi data-size />
          {" · "}
          {t("offline:pack.changed")}: <bdi data-changed-on />
        </p>
        <div className="mt-3 flex flex-wrap gap-3">
          <Button type="button" data-act="renew" weight="secondary">
            {t("offline:pack.renew")}
          </Button>
          <Button type="button" data-act="remove" weight="danger">
            {t("offline:pack.remove")}
          </Button>
        </div>
      </div>
      <p data-when="contained" hidden className="text-ink-soft">
        {t("offline:pack.contained")}
      </p>
      <p
        role="status"
        className="mt-3 font-medium"
        data-saved={t("offline:pack.saved")}
        data-unchanged={t("offline:pack.unchanged")}
        data-removed={t("offline:pack.removed")}
        data-line={t("offline:pack.line")}
        data-damaged={t("offline:pack.damaged")}
        data-full={t("offline:pack.full")}
      />
    </div>
  );
}
