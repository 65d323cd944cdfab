import { BookmarkCheck } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { MappingState } from "@/components/import/use-mapping";
import { Button } from "@/components/ui/button";

/** Saved mappings that fit the file, to take over with one press; the one in use can be let go again. */
export function SavedOffer({ workspace, state }: { workspace: string; state: MappingState }) {
  const t = useTranslations("import.saved");
  const { saved, savedId } = state.preview;
  if (saved.length === 0) return null;
  const used = saved.find(({ id }) => id === savedId);
  return (
    <section
      aria-label={t("label")}
      className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-md border border-line bg-surface px-3 py-2.5 text-xs"
    >
      <BookmarkCheck aria-hidden className="size-4 shrink-0 stroke-[1.75] text-accent" />
      {used ? (
        <>
          <span role="status" className="min-w-0 flex-1">
            {t("inUse", { name: used.name })}
          </span>
          <Button onClick={state.startOver}>{t("letGo")}</Button>
        </>
      ) : (
        <>
          <span className="min-w-0 flex-1">{t(saved[0]?.match === "same" ? "fits" : "fitsNearly")}</span>
          {saved.slice(0, 3).map(({ id, name }) => (
            <Button key={id} disabled={state.busy} onClick={() => state.chooseSaved(id)}>
              {t("use", { name })}
            </Button>
          ))}
        </>
      )}
      <Link href={`/${workspace}/data/mappings`} className="text-accent hover:underline">
        {t("manage")}
      </Link>
    </section>
  );
}
