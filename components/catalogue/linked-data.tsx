import { inertJson } from "#lib/inert-json.ts";

/** Facts for machines, in the words of schema.org; a browser neither shows nor runs them. */
export function LinkedData({ thing }: { thing: object }) {
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{
        __html: inertJson({ "@context": "https://schema.org", ...thing }),
      }}
    />
  );
}
