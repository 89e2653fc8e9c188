import type { Drawing, Piece, Tone } from "#lib/domain/charts/drawing.ts";

/** The colours of print; those of the light theme. */
const colours: Record<Tone, string> = {
  ink: "#14211b",
  "ink-soft": "#4a5a51",
  edge: "#758379",
  line: "#d9e0da",
  paper: "#ffffff",
  green: "#0b6b3a",
  "green-soft": "#e3f1e8",
};

// What opens a text document has the first, what typesets and rasterises here the second.
const letters = "Arial, Amiri, sans-serif";

/** A drawing as an image of its own, with what every reader of SVG knows and no more. */
export function svgOf({ width, height, pieces }: Drawing): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const content = pieces.map(markup).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${letters}">${content}</svg>`;
}

function markup(piece: Piece): string {
  const { halo, ...rest } = piece;
  if (!halo) return element(rest);
  // Few readers know an edge that is painted before its letters: it is a text of its own below them.
  const edge = { ...rest.at, strokeWidth: 3, strokeLinejoin: "round" };
  return element({ ...rest, at: edge, fill: halo, stroke: halo }) + element(rest);
}

function element({ element: name, at, fill, stroke, inside = "" }: Piece): string {
  const attributes = {
    ...at,
    ...(fill && { fill: colours[fill] }),
    ...(stroke && { stroke: colours[stroke] }),
  };
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${kebab(key)}="${escaped(String(value))}"`,
  );
  const content = typeof inside === "string" ? escaped(inside) : inside.map(markup).join("");
  return `<${name}${written.join("")}>${content}</${name}>`;
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? "");
}
