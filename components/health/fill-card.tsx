import { useTranslations } from "next-intl";
import { ShareBar } from "@/components/health/share-bar";
import { useFieldName } from "@/components/health/use-field-name";
import { Card } from "@/components/ui/card";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import type { KindHealth } from "@/lib/domain/health/health";

const HALF = 0.5;

/** How full the fields of every kind are. */
export function FillCard({ kinds, className }: { kinds: readonly KindHealth[]; className?: string }) {
  const t = useTranslations("health.fill");
  const tKinds = useTranslations("import.kinds");
  const nameOf = useFieldName();
  const shown = kinds.filter(({ rows }) => rows > 0);
  const thin = shown.flatMap(({ rows, fields }) =>
    fields.filter(({ filled }) => filled < rows * HALF),
  ).length;
  return (
    <Card
      title={thin === 0 ? t("titleFull") : t("title", { count: thin })}
      description={t("description")}
      {...(className ? { className } : {})}
    >
      <div className="grid gap-x-8 gap-y-5 lg:grid-cols-2">
        {shown.map((kind) => (
          <div key={kind.kind} className="min-w-0">
            <h3 className="mb-1 text-xs font-semibold">{tKinds(kind.kind)}</h3>
            <Table
              label={t("label", { kind: tKinds(kind.kind) })}
              plain
              className="[&_td]:h-7 [&_td]:py-0.5 [&_td:first-child]:pl-0! [&_td:last-child]:pr-0!"
            >
              <thead className="sr-only">
                <tr>
                  <Th>{t("field")}</Th>
                  <Th>{t("filled")}</Th>
                </tr>
              </thead>
              <tbody>
                {kind.fields.map(({ field, filled }) => (
                  <tr key={field}>
                    <Td className="w-[38%] text-ink-2">{nameOf(field)}</Td>
                    <Td>
                      <ShareBar part={filled} whole={kind.rows} />
                    </Td>
                  </tr>
                ))}
              </tbody>
            </Table>
          </div>
        ))}
      </div>
    </Card>
  );
}
