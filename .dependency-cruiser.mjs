/**
 * The direction of imports (docs/architecture.md). Each rule is proven by a planted offence in
 * tests/architecture.
 */
const features = "^lib/(?!domain/|db/|auth/|i18n/|api/|mail/|jobs/|files/|sheets/)[^/]+/";

const config = {
  forbidden: [
    {
      name: "domain-is-pure",
      comment: "The rules import nothing outside lib/domain, but zod where a table of numbers is parsed.",
      severity: "error",
      from: { path: "^lib/domain/" },
      to: { pathNot: ["^lib/domain/", "^node_modules/(zod|canonicalize)/"] },
    },
    {
      name: "lib-ignores-screens",
      comment: "Of React only its cache of a request's reads.",
      severity: "error",
      from: { path: "^lib/" },
      to: { path: "^(app|components)/|^node_modules/react-dom/" },
    },
    {
      name: "components-ignore-routes",
      severity: "error",
      from: { path: "^components/" },
      to: { path: "^app/" },
    },
    {
      name: "components-render-what-they-are-given",
      comment: "No queries and no database in a component: types only.",
      severity: "error",
      from: { path: "^components/" },
      to: {
        path: ["^lib/db/", "^lib/auth/", "^lib/[^/]+/queries(\\.ts|/)"],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "ui-is-generic",
      severity: "error",
      from: { path: "^components/ui/" },
      to: { path: ["^components/(?!ui/)", "^lib/(?!i18n/|action-state\\.ts$)"] },
    },
    {
      name: "only-features-reach-the-database",
      severity: "error",
      from: { path: "^(app|components|lib/domain|lib/i18n)/" },
      to: { path: "^lib/db/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "features-meet-through-queries",
      comment:
        "A feature reads another one through its queries, its schema or what it publishes, never through its insides.",
      severity: "error",
      from: { path: "^lib/(?!domain/|db/|auth/|i18n/|api/|mail/|jobs/|files/|sheets/)([^/]+)/" },
      to: { path: features, pathNot: ["^lib/$1/", "^lib/[^/]+/(queries|schema|open-data)(\\.ts|/)"] },
    },
    {
      name: "browser-carries-rules-alone",
      comment:
        "What runs in citizens' browsers is written by hand: of the portal it takes the pure rules, and how languages, dates, hours and sizes are written; no library.",
      severity: "error",
      from: { path: "^browser/" },
      to: {
        pathNot: [
          "^browser/",
          "^lib/domain/",
          "^lib/i18n/(languages|text|format|hours-in-words|size-in-words)\\.ts$",
        ],
      },
    },
    {
      name: "browser-is-served-not-imported",
      severity: "error",
      from: { pathNot: "^(browser|tests)/" },
      to: { path: "^browser/" },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "nothing-unresolved",
      severity: "error",
      from: { path: "^(app|browser|components|lib|server|scripts|prisma|tests|worker)/" },
      to: { couldNotResolve: true },
    },
    {
      name: "no-tests-in-the-portal",
      severity: "error",
      from: { pathNot: "^(tests|node_modules)/|^[^/]+\\.config\\." },
      to: { path: "^tests/" },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "lib/db/generated"] },
    exclude: { path: ["^\\.next", "^lib/db/generated/"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  },
};

export default config;
