import { useTranslations } from "next-intl";
import { rowsHref } from "@/components/health/rows-href";
import { ShareBar } from "@/components/health/share-bar";
import { Card } from "@/components/ui/card";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import type { Join } from "@/lib/domain/health/list-joins";

/** Under this the two sides are worth comparing by hand. */
const WEAK = 0.8;

export interface JoinsCardProps {
  workspace: string;
  joins: readonly Join[];
  className?: string;
}

/** How far the files speak of the same products and people. */
export function JoinsCard({ workspace, joins, className }: JoinsCardProps) {
  const t = useTranslations("health.joins");
  const tKinds = useTranslations("import.kinds");
  const weak = joins.filter(({ part, whole }) => part < whole * WEAK).length;
  return (
    <Card
      title={t("title", { weak })}
      description={t("description")}
      flush={joins.length > 0}
      {...(className ? { className } : {})}
    >
      {joins.length === 0 ? (
        <p className="text-xs text-ink-2">{t("empty")}</p>
      ) : (
        <Table label={t("label")} plain className="[&_td]:h-8">
          <thead className="sr-only">
            <tr>
              <Th>{t("from")}</Th>
              <Th>{t("share")}</Th>
            </tr>
          </thead>
          <tbody>
            {joins.map((join) => (
              <tr key={`${join.kind} ${join.name}`}>
                <Td className="w-[52%]">
                  <TextLink href={rowsHref(workspace, join.kind)} look="plain">
                    {t(`of.${join.name}`, { kind: tKinds(join.kind) })}
                  </TextLink>
                </Td>
                <Td>
                  <ShareBar {...join} />
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Card>
  );
}
