import "server-only";
import NextAuth, { CredentialsSignin } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { z } from "zod";
import type { Reason } from "#lib/domain/reasons.ts";
import { env } from "#lib/env.ts";
import { originalLanguage } from "#lib/i18n/languages.ts";
import { sessionCookieName } from "./cookie.ts";
import { sessionHours, signInWithPassword } from "./sign-in-with-password.ts";

declare module "next-auth" {
  interface Session {
    sessionId?: string;
  }
  interface User {
    sessionId?: string;
  }
}

/** next-auth's way to say why a sign-in was refused: `code` is a reason code. */
export class SignInRefused extends CredentialsSignin {
  readonly reason: Reason;

  constructor(reason: Reason) {
    super();
    this.reason = reason;
    this.code = reason;
  }
}

/** Why a sign-in was refused. That it could not be carried out is no refusal: such an error goes on. */
export function refusalOf(error: unknown): Reason {
  if (error instanceof SignInRefused) return error.reason;
  throw error;
}

const claims = z.object({ sessionId: z.uuid() });

/**
 * The token of next-auth only names a session row. Whether the session lives, whose it is and what that person
 * may do is looked up on every request, so that ending a session or a role ends it at once.
 */
export const { handlers, auth, signIn, signOut } = NextAuth(() => {
  const { AUTH_SECRET, AUTH_SECRET_PREVIOUS, PORTAL_URL } = env();
  const secure = PORTAL_URL.startsWith("https:");
  return {
    secret: AUTH_SECRET_PREVIOUS ? [AUTH_SECRET, AUTH_SECRET_PREVIOUS] : [AUTH_SECRET],
    // The front overwrites the forwarded headers of every request.
    trustHost: true,
    session: { strategy: "jwt", maxAge: sessionHours * 3600 },
    pages: { signIn: `/${originalLanguage}/sign-in`, error: `/${originalLanguage}/sign-in` },
    useSecureCookies: secure,
    cookies: {
      sessionToken: {
        name: sessionCookieName(PORTAL_URL),
        options: { httpOnly: true, sameSite: "lax", path: "/", secure },
      },
    },
    // A refused sign-in is an outcome, not an error of the portal.
    logger: { error: () => undefined },
    providers: [
      Credentials({
        credentials: { email: {}, password: {} },
        async authorize(credentials, request) {
          const opened = await signInWithPassword(credentials, {
            address: request.headers.get("x-forwarded-for") ?? "unknown",
            userAgent: request.headers.get("user-agent"),
          });
          if (!opened.ok) throw new SignInRefused(opened.reason);
          return { id: opened.value.personId, sessionId: opened.value.sessionId };
        },
      }),
    ],
    callbacks: {
      jwt({ token, user }) {
        return user?.sessionId ? { ...token, sessionId: user.sessionId } : token;
      },
      session({ session, token }) {
        const parsed = claims.safeParse(token);
        return { expires: session.expires, sessionId: parsed.success ? parsed.data.sessionId : undefined };
      },
    },
  };
});
