import { SetApart } from "#components/ui/set-apart.tsx";
import { direction, type Language } from "#lib/i18n/languages.ts";
import type { Spoken } from "#lib/study/speak.ts";

/** A text, marked where it stands in another language than the page. */
export function Said({ language, said }: { language: Language; said: Spoken }) {
  if (said.language === language) return <SetApart text={said.text} />;
  return (
    <bdi lang={said.language} dir={direction(said.language)}>
      {said.text}
    </bdi>
  );
}
