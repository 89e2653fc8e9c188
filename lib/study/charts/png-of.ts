import { Resvg } from "@resvg/resvg-js";
import { fontFiles } from "#lib/study/fonts.ts";

/** An image of SVG as one of dots, `width` of them across, in letters that every machine has: the portal's own. */
export function pngOf(svg: string, width: number): Uint8Array {
  const image = new Resvg(svg, {
    background: "#ffffff",
    fitTo: { mode: "width", value: width },
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: "Amiri" },
  });
  return image.render().asPng();
}
