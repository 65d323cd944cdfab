import Link from "next/link";
import type { ComponentProps } from "react";
import { classNames } from "@/components/ui/class-names";

export interface TextLinkProps extends ComponentProps<typeof Link> {
  /** `name` is ink and medium, as the first cell of a row; `plain` takes the colour around it. */
  look?: "accent" | "name" | "plain";
}

const LOOKS = {
  accent: "text-accent hover:underline [p_&]:underline [p_&]:decoration-1",
  name: "text-sm font-medium text-ink hover:underline",
  plain: "text-inherit hover:underline",
};

/** A link in text: accent by default, always underlined within a paragraph. */
export function TextLink({ look = "accent", className, ...rest }: TextLinkProps) {
  return <Link className={classNames(LOOKS[look], "underline-offset-2", className)} {...rest} />;
}
