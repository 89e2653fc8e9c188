import { inScope, type Transaction } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { hashedText } from "#lib/domain/rankings/bundle.ts";
import { drawUpStudy } from "#lib/domain/study/draw-up-study.ts";
import { studyDocument } from "#lib/domain/study/study-document.ts";
import { readRanking } from "#lib/rankings/read-ranking.ts";
import { sha256 } from "#lib/sha256.ts";
import { materialOf } from "#lib/study/material-of.ts";
import { say } from "#lib/study/say.ts";
import { studyMaterial } from "#tests/support/study-material.ts";
import { makeDeliberatedRound } from "./deliberated-round.ts";
import { makeEdition } from "./editions.ts";
import { moveRound } from "./rounds.ts";

export interface StudiesToSee {
  /** An edition whose study is published and proposed once more. */
  studied: string;
}

/** The study of an edition after the illustrative one, proposed anew. */
export async function layOutStudies(proposedById: string): Promise<StudiesToSee> {
  const round = await makeDeliberatedRound();
  await moveRound(round.id, "published");
  const studied = await makeEdition(round.id);
  await inScope(portalScope, async (tx) => {
    const editionId = await layOutStudy(tx, studied);
    await tx.studyDraft.create({ data: { editionId, proposedAt: new Date(), proposedById } });
  });
  return { studied };
}

/** The study of an edition as the portal would publish it, without the portal's queries; the id of the edition. */
async function layOutStudy(tx: Transaction, slug: string): Promise<string> {
  const edition = await tx.edition.findUniqueOrThrow({ where: { slug } });
  const ranking = { ...readRanking(JSON.parse(edition.content)), hash: edition.hash, replacedBy: null };
  const { state, requirements, roadmap } = studyMaterial();
  const material = materialOf(ranking, { state, requirements, roadmap });
  const publishedAt = new Date();
  const imprint = {
    edition: slug,
    illustrative: edition.illustrative,
    publishedAt: publishedAt.toISOString(),
    previousHash: edition.hash,
  };
  const { hash, ...document } = studyDocument(imprint, drawUpStudy(material, new Map(), say), sha256);
  await tx.study.create({
    data: {
      editionId: edition.id,
      sequence: 1,
      publishedAt,
      content: hashedText(document),
      hash,
      previousHash: edition.hash,
    },
  });
  return edition.id;
}
