import { useLocale, useTranslations } from "next-intl";
import { type Restore, RestoreButton } from "@/components/documents/restore-button";
import { Note } from "@/components/ui/note";
import { TextLink } from "@/components/ui/text-link";
import { useKnownName } from "@/components/ui/use-known-name";
import { clipExcerpt } from "@/lib/domain/documents/clip-excerpt";
import type { DocumentDetail } from "@/lib/domain/documents/document-detail";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import { formatCount } from "@/lib/format/format-count";

export interface DocumentMarksProps {
  workspace: string;
  document: DocumentDetail;
  /** Null for those who may not. */
  restore: Restore | null;
}

const ROOM = 40;

/** Why a text is left out of the analysis, what it repeats and what repeats it; none for most. */
export function DocumentMarks({ workspace, document, restore }: DocumentMarksProps) {
  const t = useTranslations("documents");
  const flagName = useKnownName("documents.spamReason");
  const locale = useLocale();
  const { spamReasons, restored, duplicateOf, repeatedBy, countDuplicates } = document;
  const flagged = spamReasons.length > 0;
  const out = flagged || (duplicateOf !== null && !countDuplicates);
  if (!flagged && !duplicateOf && repeatedBy === 0) return null;
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const button =
    restore && (out || restored) ? (
      <RestoreButton
        workspace={workspace}
        which={{ documentId: document.id }}
        restored={!restored}
        restore={restore}
      />
    ) : undefined;
  return (
    <div className="mb-4 grid gap-2">
      {flagged ? (
        <Note
          tone={restored ? "ok" : "warn"}
          title={restored ? t("leftOut.noteRestoredOne") : t("spamNote")}
          action={button}
        >
          {list.format(spamReasons.map(flagName))}
        </Note>
      ) : null}
      {duplicateOf ? (
        <Note
          tone={restored && !flagged ? "ok" : "info"}
          title={t(out && !restored ? "leftOut.repeatsOut" : "leftOut.repeats")}
          action={flagged ? undefined : button}
        >
          <TextLink href={`/${workspace}/documents/${duplicateOf.id}`}>
            {clipExcerpt(duplicateOf.text, [], ROOM).text}
          </TextLink>
        </Note>
      ) : null}
      {repeatedBy > 0 ? (
        <Note>
          <TextLink href={documentsHref(workspace, { repeats: document.id })}>
            {t("leftOut.repeatedBy", { total: repeatedBy, count: formatCount(repeatedBy, locale) })}
          </TextLink>
        </Note>
      ) : null}
    </div>
  );
}
