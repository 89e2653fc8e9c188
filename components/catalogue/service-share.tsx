import { QrCode } from "#components/ui/qr-code.tsx";
import type { ServiceName } from "#lib/catalogue/service-summary.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";

interface ServiceShareProps {
  language: Language;
  service: ServiceName;
  /** The whole permanent address of the page. */
  address: string;
}

/** The page's permanent address: to send to somebody, and on paper with a code that opens it. */
export function ServiceShare({ language, service, address }: ServiceShareProps) {
  const t = translator(language);
  const name = textIn(language, service.name).text;
  const told = encodeURIComponent(`${name}\n${address}`);
  return (
    <section aria-labelledby="share" className="mt-12 border-t border-line pt-6 print:pt-2">
      <QrCode
        text={address}
        title={t("catalogue:service.share.code")}
        className="hidden print:absolute print:end-0 print:top-0 print:block"
      />
      <h2 id="share" className="text-h3 print:hidden">
        {t("catalogue:service.share.title")}
      </h2>
      <p className="hidden print:block">
        {t("portal.name")} · {t("catalogue:service.share.print")}
      </p>
      <p className="mt-2">
        <span className="block text-small text-ink-soft">{t("catalogue:service.share.address")}</span>
        <bdi dir="ltr" className="select-all">
          {address}
        </bdi>
      </p>
      <ul className="mt-1 flex flex-wrap items-center gap-x-6 print:hidden">
        <li>
          <a
            href={`https://wa.me/?text=${told}`}
            rel="external noopener noreferrer nofollow"
            className="inline-flex min-h-11 items-center"
          >
            {t("catalogue:service.share.whatsapp")}
          </a>
        </li>
        <li>
          <a
            href={`mailto:?subject=${encodeURIComponent(name)}&body=${told}`}
            className="inline-flex min-h-11 items-center"
          >
            {t("catalogue:service.share.mail")}
          </a>
        </li>
        <li>
          <button
            type="button"
            hidden
            data-share={address}
            data-done={t("catalogue:service.share.done")}
            className="min-h-11 cursor-pointer text-green underline underline-offset-4"
          >
            {t("catalogue:service.share.button")}
          </button>
        </li>
      </ul>
    </section>
  );
}
