import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const folder = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/amiri/package.json"));

/** The letters in which files are printed, light and bold. */
export const fontFiles = ["400Regular/Amiri_400Regular.ttf", "700Bold/Amiri_700Bold.ttf"].map((file) =>
  join(folder, file),
);
