import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import "#app/globals.css";
import { env } from "#lib/env.ts";
import { direction } from "#lib/i18n/languages.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";

interface Props {
  params: Promise<{ language: string }>;
  children: ReactNode;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(await pageLanguage(params));
  return {
    title: { default: t("portal.name"), template: `%s · ${t("portal.name")}` },
    description: t("portal.description"),
    icons: { icon: "/icons/emblem.svg" },
    // Its link also tells the pages' script that devices may keep what they read.
    ...(env().PORTAL_OFFLINE === "on" ? { manifest: "/manifest.webmanifest" } : {}),
  };
}

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#07462a" },
    { media: "(prefers-color-scheme: dark)", color: "#0b6b3a" },
  ],
};

export default async function LanguageLayout({ params, children }: Props) {
  const language = await pageLanguage(params);
  return (
    <html lang={language} dir={direction(language)}>
      <body>{children}</body>
    </html>
  );
}
