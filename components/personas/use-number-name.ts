import { useAttributeName } from "@/components/ui/use-attribute-name";
import { useKnownName } from "@/components/ui/use-known-name";

/** Names of the numbers that tell personas apart: behaviour in our words, a shop's own attributes in theirs. */
export function useNumberName(): (field: string) => string {
  const behaviour = useKnownName("personas.medians.fields");
  const attribute = useAttributeName();
  return (field) => {
    const name = behaviour(field);
    return name === field ? attribute(field) : name;
  };
}
