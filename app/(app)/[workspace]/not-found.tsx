import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("layout");
  return { title: t("notFound.title") };
}

export default async function NotFound() {
  const t = await getTranslations("layout");
  return (
    <div className="max-w-2xl">
      <h1 className="mb-3 text-lg font-semibold">{t("notFound.title")}</h1>
      <EmptyState title={t("notFound.what")} body={t("notFound.bodyInWorkspace")} />
    </div>
  );
}
