import nextVitals from "eslint-config-next/core-web-vitals";
import nextTypescript from "eslint-config-next/typescript";
import tailwind from "eslint-plugin-better-tailwindcss";

const impure = [
  { name: "Date", message: "The domain has no clock: take the moment as an argument." },
  { name: "process", message: "The domain knows no environment." },
  { name: "fetch", message: "The domain reads nothing: take the data as an argument." },
  { name: "console", message: "The domain does not speak: return a value." },
];

const config = [
  {
    ignores: [
      "node_modules/",
      ".next*/",
      ".data/",
      "lib/db/generated/",
      "look/",
      "coverage/",
      "next-env.d.ts",
    ],
  },
  ...nextVitals,
  ...nextTypescript,
  {
    files: ["**/*.{ts,tsx,mjs}"],
    rules: {
      "no-console": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex: "^\\.\\./", message: "Cross a folder boundary with a # import." }] },
      ],
      // Pages link with plain anchors on purpose: citizens' pages carry no framework script.
      "@next/next/no-html-link-for-pages": "off",
    },
  },
  {
    files: ["app/**/*.tsx", "components/**/*.tsx"],
    plugins: { "better-tailwindcss": tailwind },
    settings: { "better-tailwindcss": { entryPoint: "app/globals.css" } },
    rules: {
      // Left and right do not exist in a portal that reads both ways; top and bottom are the same in both.
      "better-tailwindcss/no-restricted-classes": [
        "error",
        {
          restrict: [
            {
              pattern:
                "^(.*:)?-?(m[lr]|p[lr]|scroll-[mp][lr]|left|right|border-[lr]|rounded-(l|r|tl|tr|bl|br)|text-(left|right)|float-(left|right)|clear-(left|right))(-.*)?$",
              message: "Say start or end: the portal reads both ways.",
            },
          ],
        },
      ],
      "better-tailwindcss/no-conflicting-classes": "error",
      "better-tailwindcss/no-duplicate-classes": "error",
    },
  },
  {
    files: ["lib/domain/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...impure],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Randomness in the domain needs a seed." },
      ],
    },
  },
  {
    // Commands speak to a terminal.
    files: ["scripts/**", "bench/**", "prisma/seed.ts", "prisma/seed/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["tests/**"],
    rules: { "@typescript-eslint/consistent-type-assertions": "off" },
  },
];

export default config;
