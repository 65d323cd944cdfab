import { useLocale, useTranslations } from "next-intl";
import { type Restore, RestoreButton } from "@/components/documents/restore-button";
import { Note } from "@/components/ui/note";
import type { Flag } from "@/lib/domain/documents/flags";
import type { LeftOutCount } from "@/lib/domain/documents/left-out";
import { formatCount } from "@/lib/format/format-count";

export interface LeftOutNoteProps {
  workspace: string;
  reason: Flag | "repeats";
  count: LeftOutCount | undefined;
  /** Null for those who may not. */
  restore: Restore | null;
}

/** What a reason means, how many texts it leaves out, and all of them back. */
export function LeftOutNote({ workspace, reason, count, restore }: LeftOutNoteProps) {
  const t = useTranslations("documents.leftOut");
  const locale = useLocale();
  const { texts, restored, counted } = count ?? { texts: 0, restored: 0, counted: false };
  const left = counted ? texts : texts - restored;
  const which = { reason } as const;
  return (
    <Note
      className="mb-3"
      title={t(counted ? "noteCounted" : "noteTitle", {
        reason: t(`reason.${reason}`),
        count: formatCount(left, locale),
        total: left,
      })}
      action={
        restore && texts > 0 && !counted ? (
          <>
            {restored < texts ? (
              <RestoreButton workspace={workspace} which={which} restored restore={restore} />
            ) : null}
            {restored > 0 ? (
              <RestoreButton workspace={workspace} which={which} restored={false} restore={restore} />
            ) : null}
          </>
        ) : undefined
      }
    >
      {t(`explain.${reason}`)}{" "}
      {restored > 0 && !counted ? t("noteRestored", { count: formatCount(restored, locale) }) : null}
    </Note>
  );
}
