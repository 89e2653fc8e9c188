/** What fills a figure that is not a whole one: told from a full one without colour. */
export function Hatching({ id }: { id: string }) {
  return (
    <pattern id={id} width="4" height="12" patternUnits="userSpaceOnUse">
      <rect width="2" height="12" className="fill-green" />
    </pattern>
  );
}
