import { useTranslations } from "next-intl";
import { MedianTable } from "@/components/personas/median-table";
import { Card } from "@/components/ui/card";
import type { PersonaSummary } from "@/lib/domain/persona/persona-summary";

export interface PersonaNumbersProps {
  numbers: PersonaSummary["numbers"];
  currency: string;
}

/** What a persona of texts has of numbers: ratings and columns of the file, against all others. */
export function PersonaNumbers({ numbers, currency }: PersonaNumbersProps) {
  const t = useTranslations("personas.numbers");
  if (numbers.length === 0) return null;
  return (
    <Card title={t("title")} description={t("description")}>
      <MedianTable numbers={numbers} currency={currency} />
    </Card>
  );
}
