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

type Need = Needs["needs"][number];

const SIDES = ["complaints", "praise", "asked"] as const;

/** What is said of this product decides, not the need's type: others may be happy with what is complained about here. */
function sideOf({ type, negative, positive }: Need): (typeof SIDES)[number] {
  if (type !== "praise" && type !== "complaint") return "asked";
  return negative > positive ? "complaints" : "praise";
}

/** What people complain about, praise and ask of the product, each most often first. */
export function ProductNeeds({ workspace, productId, needs }: ProductNeedsProps) {
  const t = useTranslations("products.needs");
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
  const shared = { workspace, productId, of: needs.mentions };
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
          {SIDES.flatMap((side) => {
            const own = needs.needs.filter((need) => sideOf(need) === side);
            return own.length === 0
              ? []
              : [
                  <tr key={side}>
                    <Th scope="rowgroup" colSpan={5}>
                      {t(`sides.${side}`, { needs: own.length })}
                    </Th>
                  </tr>,
                  ...own.map((need) => <NeedOfProduct key={need.key} need={need} {...shared} />),
                ];
          })}
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

function NeedOfProduct({
  need,
  workspace,
  productId,
  of,
}: Pick<ProductNeedsProps, "workspace" | "productId"> & { need: Need; of: number }) {
  const t = useTranslations("products.needs");
  const locale = useLocale();
  return (
    <tr>
      <Td>
        <TextLink look="name" href={`/${workspace}/needs/${need.key}`}>
          {pickName(need, locale)}
        </TextLink>
      </Td>
      <Td label={t("type")}>
        <NeedTypeChip type={need.type} />
      </Td>
      <Td numeric label={t("mentions")}>
        <TextLink look="plain" href={documentsHref(workspace, { need: need.key, product: productId })}>
          {formatRate(need.mentions, of, locale)}
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
  );
}
