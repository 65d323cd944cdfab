import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { NeedTypeChip } from "@/components/ui/need-type-chip";
import { SentimentBar } from "@/components/ui/sentiment-bar";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import type { ProductNeeds as Needs } from "@/lib/domain/products/product-page";
import { formatRate } from "@/lib/format/format-rate";
import { formatValue } from "@/lib/format/format-value";
import { pickName } from "@/lib/format/pick-name";

export interface ProductNeedsProps {
  workspace: string;
  productId: number;
  /** Null before a run is published. */
  needs: Needs | null;
}

/** Below this share of a product's mentions a complaint is no headline. */
const NOTABLE = 0.1;

/** What people say of the product, most often first. */
export function ProductNeeds({ workspace, productId, needs }: ProductNeedsProps) {
  const t = useTranslations("products.needs");
  const locale = useLocale();
  if (!needs || needs.needs.length === 0)
    return (
      <Card title={t("none")}>
        <EmptyState
          title={needs ? t("empty") : t("noRun")}
          body={needs ? t("emptyBody") : t("noRunBody")}
          action={<LinkButton href={`/${workspace}/runs`}>{t("toRuns")}</LinkButton>}
        />
      </Card>
    );
  return (
    <Card title={<Finding {...needs} />} description={t("note")} flush>
      <Table label={t("label")} stack>
        <thead>
          <tr>
            <Th>{t("need")}</Th>
            <Th>{t("type")}</Th>
            <Th numeric>{t("mentions")}</Th>
            <Th>{t("sentiment")}</Th>
            <Th numeric>{t("lift")}</Th>
          </tr>
        </thead>
        <tbody>
          {needs.needs.map((need) => (
            <tr key={need.key}>
              <Td>
                <TextLink look="name" href={`/${workspace}/needs/${need.key}`}>
                  {pickName(need, locale)}
                </TextLink>
              </Td>
              <Td label={t("type")}>
                <NeedTypeChip type={need.type} />
              </Td>
              <Td numeric label={t("mentions")}>
                <TextLink
                  look="plain"
                  href={documentsHref(workspace, { need: need.key, product: productId })}
                >
                  {formatRate(need.mentions, needs.mentions, locale)}
                </TextLink>
              </Td>
              <Td label={t("sentiment")}>
                <SentimentBar negative={need.negative} neutral={need.neutral} positive={need.positive} />
              </Td>
              <Td numeric label={t("lift")}>
                {need.against
                  ? t("times", {
                      value: formatValue(need.against.value, "times", locale),
                      low: formatValue(need.against.low, "times", locale),
                      high: formatValue(need.against.high, "times", locale),
                    })
                  : "–"}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}

function Finding({ mentions, needs }: Needs) {
  const t = useTranslations("products.needs");
  const locale = useLocale();
  const first = (type: string) => needs.find((need) => need.type === type);
  const complaint = first("complaint");
  const praise = first("praise");
  const say = (kind: "complaint" | "praise", need: Needs["needs"][number]) =>
    t(kind, { need: pickName(need, locale), rate: formatRate(need.mentions, mentions, locale, 0) });
  if (complaint && complaint.mentions >= NOTABLE * mentions) return say("complaint", complaint);
  if (praise) return say("praise", praise);
  return complaint ? say("complaint", complaint) : t("label");
}
