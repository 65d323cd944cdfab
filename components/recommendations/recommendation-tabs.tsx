import { useTranslations } from "next-intl";
import { TabLinks } from "@/components/ui/tab-links";

const PAGES = ["lists", "rules", "effect", "experiments", "evaluation"] as const;

/** The pages about recommendations, side by side. */
export function RecommendationTabs({ workspace, at }: { workspace: string; at: (typeof PAGES)[number] }) {
  const t = useTranslations("recommendations.tabs");
  const href = (page: string) => `/${workspace}/recommendations${page === "lists" ? "" : `/${page}`}`;
  return (
    <TabLinks
      label={t("label")}
      items={PAGES.map((page) => ({ href: href(page), label: t(page), current: page === at }))}
    />
  );
}
