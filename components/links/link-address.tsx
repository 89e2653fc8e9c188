/** The address of a link as a link where it is one of the web; whatever else was written there is no link of ours. */
export function LinkAddress({ address }: { address: string }) {
  const isWeb = /^https?:\/\//.test(address);
  if (!isWeb)
    return (
      <bdi dir="ltr" className="break-all">
        {address}
      </bdi>
    );
  return (
    <a href={address} rel="external noopener noreferrer nofollow" dir="ltr" className="break-all">
      {readable(address)}
    </a>
  );
}

/** Letters of every language, as browsers show them. */
function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
