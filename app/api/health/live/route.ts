/** The process answers; it says nothing of what stands behind it. */
export function GET(): Response {
  return Response.json({ live: true }, { headers: { "cache-control": "no-store" } });
}

export const dynamic = "force-dynamic";
