import { partsOfFileName } from "#lib/i18n/file-name.ts";

/** The name of a file, which can be found and copied as it is. */
export function FileName({ name }: { name: string }) {
  const { words, ending } = partsOfFileName(name);
  return (
    <bdi>
      {words}
      {ending && <bdi dir="ltr">{ending}</bdi>}
    </bdi>
  );
}
