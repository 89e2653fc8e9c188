import { handlers } from "#lib/auth/options.ts";

export const { GET, POST } = handlers;
