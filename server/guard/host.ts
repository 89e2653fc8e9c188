const hostPattern = /^(?:[a-z0-9](?:[a-z0-9_.-]{0,251}[a-z0-9.])?|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;
const loopbackPattern = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

/** Whether the text can be a Host header: a name or an address, with or without a port. */
export function isHost(text: string): boolean {
  return hostPattern.test(text);
}

export function isLoopbackHost(host: string): boolean {
  return loopbackPattern.test(host);
}
