// The grammar of SPDX expressions (SPDX 3.0, annex B), without brackets: nobody declares one component with them.
const identifier = /^(LicenseRef-)?[A-Za-z0-9][A-Za-z0-9.-]*\+?$/;
const joint = /^(AND|OR|WITH)$/;

/** Whether a text has the form of an SPDX licence expression of at most nine words; not whether the licence exists. */
export function isLicenceExpression(text: string): boolean {
  const words = text.split(" ");
  return (
    words.length % 2 === 1 &&
    words.length <= 9 &&
    words.every((word, index) =>
      index % 2 === 0 ? identifier.test(word) && !joint.test(word) : joint.test(word),
    )
  );
}
