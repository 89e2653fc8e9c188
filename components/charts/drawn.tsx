import { createElement, type ReactNode } from "react";
import type { Drawing, Piece, Tone } from "#lib/domain/charts/drawing.ts";

interface DrawnProps {
  drawing: Drawing;
  /** Its name and what it shows, for whoever does not see it. */
  id: string;
  name: string;
  description: string;
}

/** A drawing on a page, in the colours of the page. */
export function Drawn({ drawing, id, name, description }: DrawnProps) {
  return (
    <svg
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      role="img"
      aria-labelledby={`${id}-name ${id}-description`}
      className="h-auto w-full [direction:ltr]"
    >
      <title id={`${id}-name`}>{name}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {drawing.pieces.map(drawnPiece)}
    </svg>
  );
}

/** One piece of a drawing, as React draws it. */
export function drawnPiece(piece: Piece, key: number): ReactNode {
  const { element, at, fill, stroke, halo, title, inside } = piece;
  const edge = halo ?? stroke;
  const className = [fill && fills[fill], edge && strokes[edge]].filter(Boolean).join(" ");
  return createElement(
    element,
    {
      key,
      ...at,
      ...(halo && { paintOrder: "stroke", strokeWidth: 3, strokeLinejoin: "round" }),
      ...(className !== "" && { className }),
    },
    title === undefined ? null : <title>{title}</title>,
    typeof inside === "string" ? inside : inside?.map(drawnPiece),
  );
}

const fills: Record<Tone, string> = {
  ink: "fill-ink",
  "ink-soft": "fill-ink-soft",
  edge: "fill-edge",
  line: "fill-line",
  paper: "fill-paper",
  green: "fill-green",
  "green-soft": "fill-green-soft",
};

const strokes: Record<Tone, string> = {
  ink: "stroke-ink",
  "ink-soft": "stroke-ink-soft",
  edge: "stroke-edge",
  line: "stroke-line",
  paper: "stroke-paper",
  green: "stroke-green",
  "green-soft": "stroke-green-soft",
};
