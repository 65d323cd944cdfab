import Link from "next/link";
import { Swatch } from "@/components/ui/swatch";

export interface PersonaNameProps {
  /** The persona's key; also its colour. */
  personaKey: number;
  name: string;
  href?: string;
}

/** A persona in text or a table: its swatch and its name. */
export function PersonaName({ personaKey, name, href }: PersonaNameProps) {
  return (
    <span className="inline-flex min-w-0 items-center gap-1.5">
      <Swatch colour={personaKey} />
      {href ? (
        <Link href={href} className="truncate hover:underline">
          {name}
        </Link>
      ) : (
        <span className="truncate">{name}</span>
      )}
    </span>
  );
}
