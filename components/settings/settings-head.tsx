import { useTranslations } from "next-intl";
import { PageHead } from "@/components/ui/page-head";
import { TabLinks } from "@/components/ui/tab-links";

const TABS = [
  { key: "workspace", path: "" },
  { key: "members", path: "/members" },
  { key: "privacy", path: "/privacy" },
  { key: "keys", path: "/api-keys" },
  { key: "account", path: "/account" },
] as const;

interface SettingsHeadProps {
  workspace: string;
  current: (typeof TABS)[number]["key"];
}

/** Title and tabs of the settings pages. */
export function SettingsHead({ workspace, current }: SettingsHeadProps) {
  const t = useTranslations("settings");
  return (
    <>
      <PageHead title={t("title")} description={t(`${current}.description`)} />
      <TabLinks
        label={t("tabs")}
        items={TABS.map(({ key, path }) => ({
          href: `/${workspace}/settings${path}`,
          label: t(`${key}.tab`),
          current: key === current,
        }))}
      />
    </>
  );
}
