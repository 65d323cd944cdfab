import { useLocale } from "next-intl";
import { Swatch } from "@/components/ui/swatch";
import { TextLink } from "@/components/ui/text-link";
import type { PersonaRef } from "@/lib/domain/persona/persona-row";
import { pickName } from "@/lib/format/pick-name";

/** A persona's colour and name, which leads to its page. */
export function PersonaLink({ workspace, persona }: { workspace: string; persona: PersonaRef }) {
  const locale = useLocale();
  return (
    <span className="flex items-baseline gap-2">
      <Swatch colour={persona.key} />
      <TextLink look="name" href={`/${workspace}/personas/${persona.key}`}>
        {pickName(persona, locale)}
      </TextLink>
    </span>
  );
}
