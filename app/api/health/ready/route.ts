import { readiness } from "#lib/health/queries.ts";

/** 200 only when the database answers, every migration is applied and the catalogue is there; else 503. */
export async function GET(): Promise<Response> {
  const checks = await readiness();
  const ready = Object.values(checks).every(Boolean);
  return Response.json(
    { ready, checks },
    { status: ready ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}

export const dynamic = "force-dynamic";
