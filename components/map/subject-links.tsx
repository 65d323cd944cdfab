import { useTranslations } from "next-intl";
import { SegmentedLinks } from "@/components/ui/segmented-links";
import { MAP_SUBJECTS, type MapSubject } from "@/lib/domain/map/map-subject";
import { mapHref } from "@/lib/domain/map/map-view-state";

/** Which of the maps is shown. */
export function SubjectLinks({
  workspace,
  subject,
  className,
}: {
  workspace: string;
  subject: MapSubject;
  className?: string;
}) {
  const t = useTranslations("map.subjects");
  return (
    <SegmentedLinks
      className={className ?? ""}
      label={t("label")}
      items={MAP_SUBJECTS.map((of) => ({
        href: mapHref(workspace, { of }),
        label: t(of),
        current: of === subject,
      }))}
    />
  );
}
