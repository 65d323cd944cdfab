import { useLocale, useTranslations } from "next-intl";
import { LayoutChoice } from "@/components/import/layout-choice";
import type { MappingState } from "@/components/import/use-mapping";
import { Note } from "@/components/ui/note";
import { Select } from "@/components/ui/select";
import { IMPORT_KINDS, type ImportKind } from "@/lib/domain/import/kinds";
import type { DateOrder, Mapping } from "@/lib/domain/import/mapping";
import { EVENT_TYPES } from "@/lib/domain/import/parse-event-type";
import { formatCount } from "@/lib/format/format-count";

const CLEAR_LEAD = 0.3;
const SCALES = ["5", "10", "100", "1"] as const;

/** What is worth a look before an import starts: each a sentence with its count and the way out. */
export function BeforeNotes({ state }: { state: MappingState }) {
  const t = useTranslations("import");
  const locale = useLocale();
  const { preview, chooseKind, change } = state;
  const { kind, mapping, columns, tried, bad, unclearDates } = preview;
  const personal = columns.filter(({ use }) => use === "private").map(({ name }) => name);
  const counts = { bad: formatCount(bad, locale), tried: formatCount(tried, locale) };
  return (
    <>
      <h2 className="text-sm font-semibold">{t("before.title")}</h2>
      <Select
        label={t("before.kind")}
        options={IMPORT_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        value={kind}
        onChange={(event) => chooseKind(event.target.value as ImportKind)}
        hint={preview.kindConfidence < CLEAR_LEAD ? t("before.kindUnsure") : t("before.kindSure")}
      />
      <LayoutChoice state={state} />
      {kind === "events" && mapping.fields.type === undefined ? <EventTypeChoice state={state} /> : null}
      {Object.entries(mapping.dateOrder).map(([field, order]) => (
        <Select
          key={field}
          label={t("before.dates", { field: t(`fields.${field}` as "fields.time") })}
          options={(["dayFirst", "monthFirst"] as const).map((value) => ({
            value,
            label: t(`before.${value}`),
          }))}
          value={order}
          onChange={(event) =>
            change({ dateOrder: { ...mapping.dateOrder, [field]: event.target.value as DateOrder } })
          }
          hint={unclearDates.includes(field) ? t("before.datesUnclear") : undefined}
        />
      ))}
      {mapping.fields.rating === undefined ? null : (
        <Select
          label={t("before.scale")}
          options={SCALES.map((value) => ({ value, label: t(`before.scales.${value}`) }))}
          value={String(mapping.ratingScale)}
          onChange={(event) => change({ ratingScale: Number(event.target.value) as Mapping["ratingScale"] })}
        />
      )}
      {preview.missing.length > 0 ? null : bad > 0 ? (
        <Note tone="warn" title={t("before.badTitle", counts)}>
          {t("before.badBody")}
        </Note>
      ) : (
        <Note tone="ok">{t("before.allGood", counts)}</Note>
      )}
      {personal.length > 0 ? (
        <Note title={t("before.privateTitle", { count: personal.length })}>
          {t("before.privateBody", { columns: new Intl.ListFormat(locale).format(personal) })}
        </Note>
      ) : null}
      <Note>{t("before.emptyCells")}</Note>
    </>
  );
}

/** A log of one kind of behaviour has no column for it. */
function EventTypeChoice({ state }: { state: MappingState }) {
  const t = useTranslations("import.before");
  const { mapping } = state.preview;
  const { type = "", ...rest } = mapping.constants;
  return (
    <Select
      label={t("eventType")}
      options={[
        { value: "", label: t("eventTypes.none") },
        ...EVENT_TYPES.map((value) => ({ value, label: t(`eventTypes.${value}`) })),
      ]}
      value={type}
      onChange={({ target }) =>
        state.change({ constants: target.value ? { ...rest, type: target.value } : rest })
      }
    />
  );
}
