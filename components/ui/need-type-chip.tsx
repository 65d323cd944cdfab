import { ArrowRightLeft, CircleAlert, CirclePlus, CircleQuestionMark, Scale, ThumbsUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import type { NeedType } from "@/lib/domain/needs/need-type";

const ICONS = {
  complaint: <CircleAlert aria-hidden className="text-neg" />,
  wish: <CirclePlus aria-hidden className="text-accent" />,
  praise: <ThumbsUp aria-hidden className="text-pos" />,
  question: <CircleQuestionMark aria-hidden className="text-ink-2" />,
  comparison: <Scale aria-hidden className="text-ink-2" />,
  switching: <ArrowRightLeft aria-hidden className="text-warn" />,
};

/** What kind of need it is, in the reader's language. */
export function NeedTypeChip({ type }: { type: NeedType }) {
  const t = useTranslations("common");
  return <Chip icon={ICONS[type]}>{t(`needType.${type}`)}</Chip>;
}
