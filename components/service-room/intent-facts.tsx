import { useLocale, useTranslations } from "next-intl";
import { Facts } from "@/components/ui/facts";
import { rises } from "@/lib/domain/service-room/rises";
import type { Intent } from "@/lib/domain/service-room/service-room";
import { formatCount } from "@/lib/format/format-count";
import { formatDecimal } from "@/lib/format/format-decimal";
import { formatPercent } from "@/lib/format/format-percent";
import { formatRate } from "@/lib/format/format-rate";
import { formatSigned } from "@/lib/format/format-signed";

/** How often an intent is asked, how it ends, how long it takes, and what it does to the mood. */
export function IntentFacts({ intent }: { intent: Intent }) {
  const t = useTranslations("serviceRoom");
  const locale = useLocale();
  const { questions, recent, before, moods, moodBefore, moodAfter } = intent;
  const share = (part: number) => formatPercent(part / Math.max(1, questions), locale);
  const rate = (part: number) => formatRate(part, questions, locale, 0);
  const mood = (value: number) => formatSigned(value, locale, { digits: 2 });
  return (
    <Facts
      items={[
        {
          label: t("table.questions"),
          value: formatCount(questions, locale),
          note: t(rises(intent) ? "intent.rises" : "intent.change", { recent, before }),
        },
        { label: t("facts.answered"), value: share(intent.answered), note: rate(intent.answered) },
        { label: t("facts.settled"), value: share(intent.settled), note: rate(intent.settled) },
        {
          label: t("table.turns"),
          value: formatDecimal(intent.turns, locale, 1),
          note: t("intent.repeats", { share: share(intent.repeats) }),
        },
        {
          label: t("table.mood"),
          value: moodBefore === null || moodAfter === null ? "–" : mood(moodAfter - moodBefore),
          note:
            moodBefore === null || moodAfter === null
              ? t("intent.noMood")
              : t("intent.mood", { before: mood(moodBefore), after: mood(moodAfter), count: moods }),
        },
      ]}
    />
  );
}
