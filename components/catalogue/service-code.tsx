/** A code stays left to right inside an Arabic line. */
export function ServiceCode({ code }: { code: string }) {
  return (
    <bdi dir="ltr" className="tabular-nums">
      {code}
    </bdi>
  );
}
