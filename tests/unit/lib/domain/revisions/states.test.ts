import { describe, expect, test } from "vitest";
import {
  isEditable,
  isOpen,
  isWritable,
  mayDecide,
  revisionKinds,
  revisionStates,
  serviceStateAfter,
  serviceStates,
  stateAfter,
  type RevisionAct,
  type RevisionKind,
  type RevisionState,
  type ServiceState,
} from "#lib/domain/revisions/states.ts";

const table: Record<RevisionAct, Partial<Record<RevisionState, RevisionState>>> = {
  submit: { draft: "inReview", returned: "inReview" },
  approve: { inReview: "approved" },
  return: { inReview: "returned" },
  withdraw: { draft: "withdrawn", inReview: "withdrawn", returned: "withdrawn" },
  takeBack: { approved: "inReview" },
};
const acts = Object.keys(table) as RevisionAct[];

describe("a revision", () => {
  test.each(
    acts.flatMap((act) => revisionStates.map((from) => ({ act, from, to: table[act][from] ?? null }))),
  )("$act from $from leads to $to", ({ act, from, to }) => expect(stateAfter(act, from)).toBe(to));

  test("is written in while it is a draft or returned, and open until it is decided or withdrawn", () => {
    expect(revisionStates.filter(isEditable)).toEqual(["draft", "returned"]);
    expect(revisionStates.filter(isOpen)).toEqual(["draft", "inReview", "returned"]);
  });

  test("is decided by nobody who wrote in it", () => {
    expect(mayDecide("editor", ["author", "colleague"])).toBe(true);
    expect(mayDecide("author", ["author", "colleague"])).toBe(false);
    expect(mayDecide("colleague", ["author", "colleague"])).toBe(false);
  });
});

/** What becomes of a service; a state that is not named stays. */
const becomes: Record<RevisionAct, Record<RevisionKind, Partial<Record<ServiceState, ServiceState>>>> = {
  submit: { content: { draft: "inReview" }, archival: { draft: "inReview" } },
  return: { content: { inReview: "draft" }, archival: { inReview: "draft" } },
  withdraw: { content: { inReview: "draft" }, archival: { inReview: "draft" } },
  takeBack: { content: {}, archival: {} },
  approve: {
    content: { draft: "published", inReview: "published", archived: "published" },
    archival: { draft: "archived", inReview: "archived", published: "archived" },
  },
};

describe("its service", () => {
  test.each(
    acts.flatMap((act) =>
      revisionKinds.flatMap((kind) =>
        serviceStates.map((from) => ({ act, kind, from, to: becomes[act][kind][from] ?? from })),
      ),
    ),
  )("$act of $kind: from $from to $to", ({ act, kind, from, to }) => {
    expect(serviceStateAfter(act, kind, from)).toBe(to);
  });
});

test("content is written in until it is sent, and once it came back", () => {
  const writable = revisionStates.filter((state) => isWritable({ kind: "content", state }));
  expect(writable).toEqual(["draft", "returned"]);
  expect(revisionStates.some((state) => isWritable({ kind: "archival", state }))).toBe(false);
});
