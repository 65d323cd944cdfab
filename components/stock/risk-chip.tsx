import { useTranslations } from "next-intl";
import { Chip, type ChipTone } from "@/components/ui/chip";
import type { Risk } from "@/lib/domain/stock/advise-order";

const TONES: Record<Risk, ChipTone> = {
  outOfStock: "danger",
  excess: "warn",
  fine: "ok",
  unknown: "neutral",
};

/** Whether a product is about to run out, lies too long, or neither. */
export function RiskChip({ risk }: { risk: Risk }) {
  const t = useTranslations("stock.risk");
  return <Chip tone={TONES[risk]}>{t(risk)}</Chip>;
}
