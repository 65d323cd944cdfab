import { useTranslations } from "next-intl";
import type { MappingState } from "@/components/import/use-mapping";
import { Select } from "@/components/ui/select";
import { fieldOf } from "@/lib/domain/import/kinds";
import type { DateOrder, DecimalSign } from "@/lib/domain/import/mapping";

const SCALES = [5, 7, 10, 100, 1];
const NUMBERS = ["number", "money"];

/** How dates, numbers and ratings are to be read, each only where the file has some. */
export function NumberChoices({ state }: { state: MappingState }) {
  const t = useTranslations("import");
  const { preview, change } = state;
  const { kind, mapping, unclearDates } = preview;
  const numbers = preview.fields.filter((field) => NUMBERS.includes(fieldOf(kind, field)?.type ?? ""));
  const sign: DecimalSign = numbers.some((field) => mapping.decimals?.[field] === "comma")
    ? "comma"
    : "point";
  const scales = SCALES.includes(mapping.ratingScale) ? SCALES : [mapping.ratingScale, ...SCALES];
  return (
    <>
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
      {numbers.length > 0 ? (
        <Select
          label={t("before.decimals")}
          options={(["point", "comma"] as const).map((value) => ({
            value,
            label: t(`before.decimalSigns.${value}`),
          }))}
          value={sign}
          onChange={({ target }) => {
            const chosen = target.value as DecimalSign;
            change({ decimals: Object.fromEntries(numbers.map((field) => [field, chosen])) });
          }}
        />
      ) : null}
      {mapping.fields.rating === undefined ? null : (
        <Select
          label={t("before.scale")}
          options={scales.map((value) => ({
            value: String(value),
            label: value === 1 ? t("before.scales.1") : String(value),
          }))}
          value={String(mapping.ratingScale)}
          onChange={(event) => change({ ratingScale: Number(event.target.value) })}
        />
      )}
    </>
  );
}
