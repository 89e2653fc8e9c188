import { untouched } from "#lib/action-state.ts";
import { pageServiceCode } from "#lib/catalogue/page-service-code.ts";
import { answerHelpful } from "#lib/feedback/actions.ts";

interface Context {
  params: Promise<{ language: string; code: string }>;
}

/** Where the form of a prepared page leads: what the press says is in the form, what it is about in the address. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { language, code } = await params;
  const service = pageServiceCode(code);
  const form = new FormData();
  form.set("language", language);
  form.set("service", service ?? "");
  form.set("helpful", await pressed(request));
  // Where the answer is counted, the act itself leads on to the page that thanks for it.
  const { refusal } = await answerHelpful(untouched, form);
  const refused = refusal?.reason === "tooManyTries" ? `?refused=${refusal.reason}` : "";
  return seeOther(`${feedbackPage(language, service)}${refused}`);
}

/** Whoever comes by a link or goes back: to the page that asks. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { language, code } = await params;
  return seeOther(feedbackPage(language, pageServiceCode(code)));
}

/** Of a code that is none it is a page that is not there, and says so. */
function feedbackPage(language: string, service: string | null): string {
  return `/${language}/services/${service ?? "unknown"}/feedback`;
}

/** Whatever was sent, the page that follows is asked for anew, so that reloading it sends nothing again. */
function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { location: path } });
}

async function pressed(request: Request): Promise<string> {
  try {
    return String((await request.formData()).get("helpful") ?? "");
  } catch {
    // Not a form at all: nothing was pressed.
    return "";
  }
}
