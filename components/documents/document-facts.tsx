import { useLocale, useTranslations } from "next-intl";
import { KeyValues } from "@/components/ui/key-values";
import { Stars } from "@/components/ui/stars";
import { TextLink } from "@/components/ui/text-link";
import { useKnownName } from "@/components/ui/use-known-name";
import type { DocumentDetail } from "@/lib/domain/documents/document-detail";
import { documentsHref } from "@/lib/domain/documents/documents-href";
import { ownKey } from "@/lib/domain/documents/own-key";
import { formatCount } from "@/lib/format/format-count";
import { formatDateTime } from "@/lib/format/format-date-time";

export interface DocumentFactsProps {
  workspace: string;
  timeZone: string;
  document: DocumentDetail;
}

/** Who wrote it about what, when, and the very row of the file it came from. */
export function DocumentFacts({ workspace, timeZone, document }: DocumentFactsProps) {
  const t = useTranslations("documents");
  const languageName = useKnownName("documents.language");
  const locale = useLocale();
  const { product, customer, language, importId, importFile, importLine } = document;
  const none = <span className="text-ink-3">{t("facts.none")}</span>;
  return (
    <KeyValues
      items={[
        { label: t("facts.source"), value: t(`source.${document.source}`) },
        {
          label: t("facts.rating"),
          value: document.rating === null ? none : <Stars rating={document.rating} />,
        },
        {
          label: t("facts.product"),
          value: product ? (
            <TextLink href={`/${workspace}/products/${product.id}`}>{product.title}</TextLink>
          ) : (
            none
          ),
        },
        {
          label: t("facts.customer"),
          value: customer ? (
            <TextLink href={`/${workspace}/customers/${customer.id}`}>{customer.key}</TextLink>
          ) : (
            none
          ),
        },
        {
          label: t("facts.writtenAt"),
          value: document.writtenAt ? formatDateTime(document.writtenAt, locale, timeZone) : none,
        },
        {
          label: t("facts.language"),
          value: language === null ? none : languageName(language),
        },
        { label: t("facts.key"), value: ownKey(document.key) },
        {
          label: t("facts.import"),
          value:
            importId === null || importFile === null ? (
              none
            ) : (
              <>
                <TextLink href={`/${workspace}/data/imports/${importId}`}>{importFile}</TextLink>
                {importLine === null ? null : ` · ${t("row", { row: formatCount(importLine, locale) })}`}
              </>
            ),
        },
        ...(customer
          ? [
              {
                label: t("facts.others"),
                value: (
                  <TextLink href={documentsHref(workspace, { customer: customer.id })}>
                    {t("facts.ofCustomer")}
                  </TextLink>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
