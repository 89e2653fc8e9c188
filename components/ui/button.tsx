import type { ComponentProps } from "react";
import { classes } from "./classes.ts";

type Weight = "primary" | "secondary" | "danger";

const looks: Record<Weight, string> = {
  primary:
    "border-green bg-green text-on-green hover:border-green-deep hover:bg-green-deep hover:text-on-green-deep",
  secondary: "border-edge bg-paper text-ink hover:border-green hover:text-green",
  danger: "border-red bg-paper text-red hover:bg-red-soft",
};

const shape =
  "inline-flex min-h-11 cursor-pointer items-center justify-center gap-2 rounded border px-5 py-2 font-medium no-underline transition-colors duration-150";

/** A button of a form. One primary action a page. */
export function Button({
  weight = "primary",
  className,
  ...rest
}: ComponentProps<"button"> & { weight?: Weight }) {
  return <button type="submit" className={classes(shape, looks[weight], className)} {...rest} />;
}

/** A link that is the page's next act and looks like a button. */
export function ButtonLink({
  weight = "primary",
  className,
  ...rest
}: ComponentProps<"a"> & { weight?: Weight }) {
  return <a className={classes(shape, looks[weight], className)} {...rest} />;
}
