import { useTranslations } from "next-intl";
import type { MappingState } from "@/components/import/use-mapping";
import { Select } from "@/components/ui/select";
import { EVENT_TYPES } from "@/lib/domain/import/parse-event-type";

const MOST = 12;

/** What the codes of a behaviour log stand for, where they are no words that are known. */
export function WordChoices({ state }: { state: MappingState }) {
  const t = useTranslations("import.before");
  const { mapping, rows } = state.preview;
  const { words } = mapping;
  const unread = rows.flatMap(({ problem }) =>
    problem?.reason === "unknownEventType" && problem.value !== null ? [[problem.value, ""] as const] : [],
  );
  const codes = [...new Map([...unread, ...Object.entries(words?.type ?? {})])].slice(0, MOST);
  if (codes.length === 0) return null;
  return (
    <fieldset className="grid gap-2 rounded-md border border-line bg-surface p-3">
      <legend className="float-left mb-1 w-full text-xs font-medium">{t("codes")}</legend>
      {codes.map(([code, type]) => (
        <Select
          key={code}
          label={code}
          labelAt="inside"
          options={[
            ...(isEventType(type) ? [] : [{ value: type, label: type || t("eventTypes.none") }]),
            ...EVENT_TYPES.map((value) => ({ value, label: t(`eventTypes.${value}`) })),
          ]}
          value={type}
          onChange={({ target }) =>
            state.change({ words: { ...words, type: { ...words?.type, [code]: target.value } } })
          }
        />
      ))}
    </fieldset>
  );
}

function isEventType(value: string): boolean {
  return (EVENT_TYPES as readonly string[]).includes(value);
}
