/** The session cookie. `__Host-` binds it to this host over https; on plain http browsers refuse that name. */
export function sessionCookieName(portalUrl: string): string {
  return portalUrl.startsWith("https:") ? "__Host-portal.session" : "portal.session";
}
