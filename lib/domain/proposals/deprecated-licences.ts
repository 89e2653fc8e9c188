const only = ["AGPL-1.0", "AGPL-3.0", "GFDL-1.1", "GFDL-1.2", "GFDL-1.3", "GPL-1.0", "GPL-2.0", "GPL-3.0"];
const onlyOfLesser = ["LGPL-2.0", "LGPL-2.1", "LGPL-3.0"];
const orLater = ["GPL-1.0", "GPL-2.0", "GPL-3.0", ...onlyOfLesser];

/** Identifiers that the SPDX list keeps but no longer recommends, with what it says to write (SPDX licence list 3). */
export const deprecatedLicences: ReadonlyMap<string, string> = new Map([
  ...[...only, ...onlyOfLesser].map((id): [string, string] => [id, `${id}-only`]),
  ...orLater.map((id): [string, string] => [`${id}+`, `${id}-or-later`]),
  ["GPL-2.0-with-autoconf-exception", "GPL-2.0-only WITH Autoconf-exception-2.0"],
  ["GPL-2.0-with-bison-exception", "GPL-2.0-or-later WITH Bison-exception-2.2"],
  ["GPL-2.0-with-classpath-exception", "GPL-2.0-only WITH Classpath-exception-2.0"],
  ["GPL-2.0-with-font-exception", "GPL-2.0-only WITH Font-exception-2.0"],
  ["GPL-2.0-with-GCC-exception", "GPL-2.0-or-later WITH GCC-exception-2.0"],
  ["GPL-3.0-with-autoconf-exception", "GPL-3.0-only WITH Autoconf-exception-3.0"],
  ["GPL-3.0-with-GCC-exception", "GPL-3.0-only WITH GCC-exception-3.1"],
  ["BSD-2-Clause-FreeBSD", "BSD-2-Clause-Views"],
  ["BSD-2-Clause-NetBSD", "BSD-2-Clause"],
  ["bzip2-1.0.5", "bzip2-1.0.6"],
  ["eCos-2.0", "GPL-2.0-or-later WITH eCos-exception-2.0"],
  ["Nunit", "zlib-acknowledgement"],
  ["StandardML-NJ", "SMLNJ"],
  ["wxWindows", "GPL-2.0-or-later WITH WxWindows-exception-3.1"],
]);
