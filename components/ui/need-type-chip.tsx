import { CircleAlert, CirclePlus, CircleQuestionMark, ThumbsUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";

export type NeedKind = "complaint" | "wish" | "praise" | "question";

const ICONS = {
  complaint: <CircleAlert aria-hidden className="text-neg" />,
  wish: <CirclePlus aria-hidden className="text-accent" />,
  praise: <ThumbsUp aria-hidden className="text-pos" />,
  question: <CircleQuestionMark aria-hidden className="text-ink-2" />,
};

/** What kind of need it is, in the reader's language. */
export function NeedTypeChip({ type }: { type: NeedKind }) {
  const t = useTranslations("common");
  return <Chip icon={ICONS[type]}>{t(`needType.${type}`)}</Chip>;
}
