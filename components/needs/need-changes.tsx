import { useLocale, useTranslations } from "next-intl";
import { Note } from "@/components/ui/note";
import type { ChangeOfNeed } from "@/lib/domain/needs/changes-of-need";
import { pickName } from "@/lib/format/pick-name";

/** How a need came to be what it is in this run; nothing where it simply goes on. */
export function NeedChanges({ changes }: { changes: readonly ChangeOfNeed[] }) {
  const t = useTranslations("needs.changes");
  const locale = useLocale();
  if (changes.length === 0) return null;
  return (
    <Note>
      {changes.map((change) => (
        <p key={change.kind}>
          {change.kind === "appeared"
            ? t("appeared")
            : t(change.kind, {
                needs: change.from.map((need) => pickName(need, locale)).join(t("separator")),
              })}
        </p>
      ))}
    </Note>
  );
}
