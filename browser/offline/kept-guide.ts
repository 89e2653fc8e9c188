import { speech } from "#lib/domain/catalogue/pack-sentences.ts";
import type { Guide } from "./answer-page.ts";
import { keptPack } from "./kept-packs.ts";
import { linksOf, packPage } from "./pack-page.ts";
import { renewPacks } from "./renew-packs.ts";

/** The guide as the device holds it in packs. */
export const keptGuide: Guide = {
  async pageFor(address, now) {
    const kept = await keptPack();
    const page = kept && packPage({ ...kept, address, now });
    return kept && page !== null ? { page, keptAt: kept.keptAt } : null;
  },
  async linksIn(language) {
    const kept = await keptPack();
    return kept && linksOf(speech(language, kept.pack.sentences[language]), language);
  },
  renew: () => renewPacks(Date.now()),
};
