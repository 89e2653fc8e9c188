/** Shows the buttons that share a page's address: by the device's own way, or by copying it. */
export function offerSharing(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-share]")) {
    if (!canShare() && !navigator.clipboard) continue;
    button.hidden = false;
    button.addEventListener("click", () => void share(button));
  }
}

async function share(button: HTMLButtonElement): Promise<void> {
  const { share: url = location.href, done = "" } = button.dataset;
  // Whoever closes the device's own list has decided, and a refused copy leaves the address beside the button.
  try {
    if (canShare()) return await navigator.share({ title: document.title, url });
    await navigator.clipboard.writeText(url);
    say(done, button);
  } catch {
    return;
  }
}

/** Says it beside the button, and aloud. */
function say(sentence: string, button: HTMLButtonElement): void {
  const known = button.parentElement?.querySelector("[role=status]");
  const status = known ?? document.createElement("span");
  if (!known) {
    status.setAttribute("role", "status");
    button.after(status);
  }
  // A place that is told first and filled after is read out.
  status.textContent = "";
  requestAnimationFrame(() => {
    status.textContent = ` ${sentence}`;
  });
}

function canShare(): boolean {
  return typeof navigator.share === "function";
}
