/** A database that cannot be used as it stands: the message is one sentence for whoever starts the portal. */
export class DatabaseRefusal extends Error {
  override name = "Refusal";
}
