import { z } from "zod";
import { FEWEST_READS_PER_MINUTE } from "#lib/open-data/fewest-reads.ts";
import { noTrustedProxy, readTrustedProxy } from "./guard/trusted-proxy.ts";
import { frontLimits } from "./limits.ts";

const empty = (value: unknown) => (value === "" ? undefined : value);

const environment = z.object({
  PORT: z.preprocess(empty, z.coerce.number().int().min(1).max(65_535).default(3000)),
  HOST: z.preprocess(empty, z.string().optional()),
  PORTAL_URL: z.preprocess(empty, z.url({ protocol: /^https?$/ }).optional()),
  PORTAL_BUILD_DIR: z.preprocess(empty, z.string().default(".next")),
  DATABASE_URL: z.preprocess(empty, z.string().optional()),
  TRUSTED_PROXY: z.preprocess(
    empty,
    z
      .string()
      .optional()
      .transform((setting, context) => {
        const trusted = setting === undefined ? noTrustedProxy : readTrustedProxy(setting);
        if (trusted) return trusted;
        context.addIssue({
          code: "custom",
          message: "expected a number of proxies, or addresses and networks",
        });
        return z.NEVER;
      }),
  ),
  PORTAL_OFFLINE: z.preprocess(empty, z.enum(["on", "off"]).default("on")),
  API_READS_PER_MINUTE: z.preprocess(
    empty,
    z.coerce.number().int().min(FEWEST_READS_PER_MINUTE).default(frontLimits.apiReadsPerMinute),
  ),
  METRICS_TOKEN: z.preprocess(empty, z.string().min(16).regex(/^\S+$/).optional()),
  LOG_LEVEL: z.preprocess(empty, z.enum(["debug", "info", "warn", "error", "silent"]).default("info")),
});

export type Settings = z.infer<typeof environment>;

/** The front's part of the environment; throws with the names of what is wrong. */
export function readSettings(variables: NodeJS.ProcessEnv): Settings {
  const parsed = environment.safeParse(variables);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  throw new Error(`The settings cannot be used. ${faults.join("; ")}`);
}
