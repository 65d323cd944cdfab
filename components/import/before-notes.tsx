import { TriangleAlert } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { LayoutChoice } from "@/components/import/layout-choice";
import { NumberChoices } from "@/components/import/number-choices";
import type { MappingState } from "@/components/import/use-mapping";
import { WordChoices } from "@/components/import/word-choices";
import { Note } from "@/components/ui/note";
import { Select } from "@/components/ui/select";
import { fieldOf, IMPORT_KINDS, type ImportKind } from "@/lib/domain/import/kinds";
import { EVENT_TYPES } from "@/lib/domain/import/parse-event-type";
import { formatCount } from "@/lib/format/format-count";
import { formatPercent } from "@/lib/format/format-percent";

const CLEAR_LEAD = 0.3;

/** What is worth a look before an import starts: each a sentence with its count and the way out. */
export function BeforeNotes({ state, timeZone }: { state: MappingState; timeZone: string }) {
  const t = useTranslations("import");
  const locale = useLocale();
  const { preview, chooseKind } = state;
  const { kind, mapping, columns, tried, bad } = preview;
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
        hint={<KindHint confidence={state.kindConfidence} chosen={state.kindChosen} />}
      />
      <LayoutChoice state={state} />
      {kind === "events" && mapping.fields.type === undefined ? <EventTypeChoice state={state} /> : null}
      <WordChoices state={state} />
      <NumberChoices state={state} />
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
      {preview.fields.some((field) => fieldOf(kind, field)?.type === "time") ? (
        <Note>{t("before.zone", { zone: timeZone })}</Note>
      ) : null}
      {mapping.cancelPrefix ? <Note>{t("before.cancelled", { prefix: mapping.cancelPrefix })}</Note> : null}
    </>
  );
}

/** How sure the kind is: a word, and a number where it is a guess. */
function KindHint({ confidence, chosen }: { confidence: number; chosen: boolean }) {
  const t = useTranslations("import.before");
  const locale = useLocale();
  const share = formatPercent(confidence, locale, 0);
  if (chosen) return t("kindChosen");
  if (confidence >= CLEAR_LEAD) return t("kindSure", { share });
  return (
    <span className="inline-flex items-start gap-1.5 text-warn">
      <TriangleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0 stroke-[1.75]" />
      {t("kindUnsure", { share })}
    </span>
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
      hint={t("eventTypeHint")}
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
