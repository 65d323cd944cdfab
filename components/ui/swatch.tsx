import { catColour } from "@/components/ui/cat-colour";
import { classNames } from "@/components/ui/class-names";

export interface SwatchProps {
  /** Key of the persona or number of the series, from 1. */
  colour: number;
  shape?: "square" | "dot";
  className?: string;
}

/** The colour of a persona or series, always beside its name. */
export function Swatch({ colour, shape = "square", className }: SwatchProps) {
  return (
    <i
      aria-hidden
      className={classNames(
        catColour(colour),
        "inline-block shrink-0 bg-(--c)",
        shape === "dot" ? "size-2 rounded-full" : "size-[9px] rounded-[2px]",
        className,
      )}
    />
  );
}
