import { useLocale, useTranslations } from "next-intl";
import { KeyValues } from "@/components/ui/key-values";
import { TextLink } from "@/components/ui/text-link";
import type { CustomerContext } from "@/lib/domain/service-room/service-room";
import { formatDate } from "@/lib/format/format-date";
import { pickName } from "@/lib/format/pick-name";

/** Who writes: persona, needs and last orders. */
export function CustomerInside({ workspace, customer }: { workspace: string; customer: CustomerContext }) {
  const t = useTranslations("serviceRoom.customer");
  const locale = useLocale();
  const { persona, needs, lastOrders, orders } = customer;
  return (
    <section aria-label={t("label")} className="rounded-md border border-line px-3 py-2">
      <p className="mb-1 font-medium">
        <TextLink href={`/${workspace}/customers/${customer.id}`}>{customer.key}</TextLink>
      </p>
      <KeyValues
        items={[
          { label: t("persona"), value: persona ? pickName(persona, locale) : "–" },
          { label: t("needs"), value: needs.map((need) => pickName(need, locale)).join(" · ") || "–" },
          {
            label: t("orders", { count: orders }),
            value:
              lastOrders
                .map(({ title, orderedAt }) => `${title} (${formatDate(new Date(orderedAt), locale)})`)
                .join(" · ") || "–",
          },
        ]}
      />
    </section>
  );
}
