import { z } from "zod";

const environment = z.object({
  DATABASE_URL: z.string().min(1),
  PORTAL_MODE: z.enum(["demo", "production"]),
  PORTAL_URL: z.url(),
  AUTH_SECRET: z.string().min(32),
  AUTH_SECRET_PREVIOUS: z.string().min(32).optional(),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().optional(),
  // Ports, besides 80 and 443, to which the check of links may connect: "8080, 8443".
  LINK_CHECK_PORTS: z
    .string()
    .default("")
    .transform((text) =>
      text
        .split(",")
        .map((part) => part.trim())
        .filter(Boolean)
        .map(Number),
    )
    .pipe(z.array(z.number().int().min(1).max(65_535))),
  // "off" takes back from devices what they keep of the portal.
  PORTAL_OFFLINE: z.enum(["on", "off"]).default("on"),
});

export type Environment = z.infer<typeof environment>;

let parsed: Environment | undefined;

/** The environment, parsed once; a missing or unsafe value stops the process with its name. */
export function env(): Environment {
  parsed ??= environment.parse(process.env);
  return parsed;
}
