"use client";

import { useLocale } from "next-intl";
import { useRows } from "@/components/map/use-rows";
import type { MapSubject } from "@/lib/domain/map/map-subject";
import { pickName } from "@/lib/format/pick-name";

/** What the point under the mouse is: its group at once, what it is called a moment later. */
export function PointTitle({
  workspace,
  subject,
  id,
  group,
}: {
  workspace: string;
  subject: MapSubject;
  id: number;
  group: string | undefined;
}) {
  const locale = useLocale();
  const row = useRows(workspace, subject, [id]).get(id);
  return (
    <>
      <p className="line-clamp-3 font-medium">{row?.title ?? "…"}</p>
      {group ? <p className="text-ink-2">{group}</p> : null}
      {row?.need && pickName(row.need, locale) !== group ? (
        <p className="text-ink-3">{pickName(row.need, locale)}</p>
      ) : null}
    </>
  );
}
