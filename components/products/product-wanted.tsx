import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { HBar } from "@/components/ui/h-bar";
import { LinkButton } from "@/components/ui/link-button";
import { PersonaName } from "@/components/ui/persona-name";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import type { WantedBy } from "@/lib/domain/products/product-page";
import { formatCount } from "@/lib/format/format-count";
import { formatRate } from "@/lib/format/format-rate";
import { pickName } from "@/lib/format/pick-name";

/** Which personas' lists hold the product; the mark of each bar is the whole shop's share. */
export function ProductWanted({ workspace, rows }: { workspace: string; rows: readonly WantedBy[] | null }) {
  const t = useTranslations("products.wanted");
  const locale = useLocale();
  const sum = (name: "lists" | "customers") => (rows ?? []).reduce((all, row) => all + row[name], 0);
  const [lists, customers] = [sum("lists"), sum("customers")];
  if (!rows || lists === 0)
    return (
      <Card title={t("none")}>
        <EmptyState
          title={rows ? t("empty") : t("noRun")}
          body={rows ? t("emptyBody") : t("noRunBody")}
          action={
            rows ? (
              <LinkButton href={`/${workspace}/recommendations/rules`}>{t("toRules")}</LinkButton>
            ) : (
              <LinkButton href={`/${workspace}/runs`}>{t("toRuns")}</LinkButton>
            )
          }
        />
      </Card>
    );
  const widest = Math.max(...rows.map((row) => row.lists / row.customers));
  return (
    <Card title={t("finding", { rate: formatRate(lists, customers, locale) })} description={t("note")} flush>
      <Table label={t("label")} stack>
        <thead>
          <tr>
            <Th>{t("persona")}</Th>
            <Th numeric>{t("lists")}</Th>
            <Th>{t("share")}</Th>
            <Th numeric>{t("first")}</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ persona, ...row }) => (
            <tr key={persona?.key ?? "none"}>
              <Td>
                {persona ? (
                  <PersonaName
                    personaKey={persona.key}
                    name={pickName(persona, locale)}
                    href={`/${workspace}/personas/${persona.key}`}
                  />
                ) : (
                  t("noPersona")
                )}
              </Td>
              <Td numeric label={t("lists")}>
                {formatRate(row.lists, row.customers, locale)}
              </Td>
              <Td label={t("share")}>
                <HBar
                  share={row.lists / row.customers / widest}
                  mark={lists / customers / widest}
                  colour={persona?.key}
                />
              </Td>
              <Td numeric label={t("first")}>
                {row.customerId === null ? (
                  "–"
                ) : (
                  <TextLink look="plain" href={`/${workspace}/recommendations?customer=${row.customerId}`}>
                    {formatCount(row.first, locale)}
                  </TextLink>
                )}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
