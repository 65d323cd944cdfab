import { getTranslations } from "next-intl/server";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";

/** What others see in place of a page about a person. */
export async function OnlyEditors({ workspace }: { workspace: string }) {
  const t = await getTranslations("privacy");
  return (
    <>
      <PageHead title={t("title")} crumbs={[{ href: `/${workspace}/privacy`, label: t("person.crumb") }]} />
      <Note>{t("onlyEditors")}</Note>
    </>
  );
}
