/** Written so that even a very old Node reads it: it then ends with a sentence, not with a syntax error. */
export function refuseOldNode() {
  var parts = process.versions.node.split(".").map(Number);
  if (parts[0] > 20 || (parts[0] === 20 && parts[1] >= 19)) return;
  console.error(
    "The portal needs Node 20.19 or newer, and this is Node " +
      process.versions.node +
      ": install a newer one from https://nodejs.org.",
  );
  process.exit(1);
}
