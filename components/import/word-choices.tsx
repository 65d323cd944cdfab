import { useTranslations } from "next-intl";
import type { MappingState } from "@/components/import/use-mapping";
import { Select } from "@/components/ui/select";
import { EVENT_TYPES } from "@/lib/domain/import/parse-event-type";

const MOST = 12;
/** The two codes that have a meaning of their own, in a log of exposures. */
const READ_AS = [
  ["0", "impression"],
  ["1", "click"],
] as const;

/** What the codes of a behaviour log stand for, where they are no words that are known. */
export function WordChoices({ state }: { state: MappingState }) {
  const t = useTranslations("import.before");
  const { mapping, rows, fields } = state.preview;
  const { words } = mapping;
  const unread = rows.flatMap(({ problem }) =>
    problem?.reason === "unknownEventType" && problem.value !== null ? [[problem.value, ""] as const] : [],
  );
  const chosen = Object.entries(words?.type ?? {});
  if (unread.length + chosen.length === 0) return null;
  // Beside codes that nobody knows 0 and 1 may stand for something else than what they are read as.
  const coded = [...unread, ...chosen].some(([code]) => /^\d+$/.test(code));
  const place = fields.indexOf("type");
  const read = READ_AS.filter(
    ([, type]) => coded && rows.some(({ problem, values }) => problem === null && values[place] === type),
  );
  const codes = [...new Map<string, string>([...read, ...unread, ...chosen])]
    .sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true }))
    .slice(0, MOST);
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
