import { useLocale, useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
import { MarkedText } from "@/components/ui/marked-text";
import { Stars } from "@/components/ui/stars";
import { TextLink } from "@/components/ui/text-link";
import type { DocumentEntry } from "@/lib/domain/customer/customer-page";
import { clipExcerpt } from "@/lib/domain/documents/clip-excerpt";
import { pickName } from "@/lib/format/pick-name";

/** Characters around the marked clause. */
const ROOM = 90;

/** A review or a turn of a dialogue within a history: what it is about, its words, the needs in it. */
export function DocumentLine({ workspace, entry }: { workspace: string; entry: DocumentEntry }) {
  const t = useTranslations("customers.history");
  const locale = useLocale();
  const { id, source, text, language, rating, turn, product, marks, needs } = entry.detail;
  const clipped = clipExcerpt(text, marks, ROOM);
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-2 gap-y-1.5">
        <TextLink href={`/${workspace}/documents/${id}`}>
          {source === "review" ? t("review") : turn === null ? t("dialogue") : t("turn", { turn })}
        </TextLink>
        {product ? (
          <TextLink look="plain" href={`/${workspace}/products/${product.id}`}>
            {product.title}
          </TextLink>
        ) : null}
        {rating === null ? null : (
          <span className="num text-2xs text-ink-3">
            <Stars rating={rating} />
          </span>
        )}
      </div>
      <p lang={language ?? undefined} className="text-ink-2">
        <MarkedText text={clipped.text} start={clipped.marks[0]?.start} end={clipped.marks[0]?.end} />
      </p>
      {needs.length > 0 ? (
        <div className="mt-1 flex flex-wrap gap-1">
          {needs.map((need) => (
            <TextLink
              key={need.key}
              look="plain"
              href={`/${workspace}/needs/${need.key}`}
              className="inline-flex max-w-full"
              title={pickName(need, locale)}
            >
              <Chip className="min-w-0 max-w-full">
                <span className="truncate">{pickName(need, locale)}</span>
              </Chip>
            </TextLink>
          ))}
        </div>
      ) : null}
    </>
  );
}
