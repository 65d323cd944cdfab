import { useRef, useState } from "react";
import { type PublicError, UNREACHABLE } from "@/lib/domain/action-result";
import type { ImportKind } from "@/lib/domain/import/kinds";
import type { Encoding, Layout, Mapping } from "@/lib/domain/import/mapping";
import type { ColumnUse, ImportPreview } from "@/lib/domain/import/preview";

/** What can become of a column beside being a field: the sign it has in the choice, and the list that names it. */
export const KEPT_AS = {
  "@": { use: "attribute", list: "attributes" },
  "@product": { use: "productAttribute", list: "productAttributes" },
  "@text": { use: "textAttribute", list: "textAttributes" },
  "@answer": { use: "answer", list: "answers" },
} as const satisfies Record<string, { use: ColumnUse; list: keyof Mapping }>;
type KeptAs = keyof typeof KEPT_AS;

interface Choice {
  readonly kind?: ImportKind;
  readonly layout?: Layout;
  readonly mapping?: Mapping;
  /** a saved mapping, in place of the three */
  readonly savedMappingId?: number;
}

export interface MappingState {
  readonly preview: ImportPreview;
  /** a new preview is on its way */
  readonly busy: boolean;
  readonly error: PublicError | null;
  /** whether a person has said what the file holds, and else how sure it was */
  readonly kindChosen: boolean;
  readonly kindConfidence: number;
  /** the encoding that the file seemed to have */
  readonly detected: Encoding;
  chooseKind(kind: ImportKind): void;
  chooseLayout(layout: Partial<Layout>): void;
  /** `use` is a field's name, one of KEPT_AS, or "" to leave the column out */
  chooseUse(column: string, use: string): void;
  change(mapping: Partial<Mapping>): void;
  /** Takes a saved mapping over. */
  chooseSaved(savedId: number): void;
  /** Goes back to what was guessed. */
  startOver(): void;
}

/** The choices made about a file, each tried at once on its first rows by the server. */
export function useMapping(workspace: string, id: number, initial: ImportPreview): MappingState {
  const [preview, setPreview] = useState(initial);
  const [waiting, setWaiting] = useState(0);
  const [error, setError] = useState<PublicError | null>(null);
  const last = useRef(0);
  const [kindChosen, setKindChosen] = useState(false);

  const ask = async (choice: Choice, shown: ImportPreview) => {
    // What was chosen shows at once; what it does to the rows follows.
    setPreview(shown);
    const turn = ++last.current;
    setWaiting((count) => count + 1);
    const answer = await fetch(`/api/${workspace}/imports/${id}/preview`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(choice),
    }).catch(() => null);
    const body = await answer?.json().catch(() => null);
    setWaiting((count) => count - 1);
    if (turn !== last.current) return;
    if (answer?.ok) setPreview(body);
    setError(answer?.ok ? null : (body?.error ?? UNREACHABLE));
  };

  const remap = (mapping: Mapping) => {
    const columns = preview.columns.map((column) => {
      const field = Object.entries(mapping.fields).find(([, name]) => name === column.name)?.[0] ?? null;
      const kept = Object.values(KEPT_AS).find(({ list }) => mapping[list]?.includes(column.name))?.use;
      const use: ColumnUse = field ? "field" : (kept ?? (column.use === "private" ? "private" : "none"));
      return { ...column, field, use };
    });
    void ask({ kind: preview.kind, mapping }, { ...preview, mapping, columns });
  };

  return {
    preview,
    busy: waiting > 0,
    error,
    detected: initial.mapping.encoding,
    kindChosen: kindChosen || preview.savedId !== null,
    kindConfidence: initial.kindConfidence,
    chooseKind: (kind) => {
      setKindChosen(true);
      void ask({ kind, layout: layoutOf(preview.mapping) }, { ...preview, kind });
    },
    chooseLayout: (part) => {
      const layout = { ...layoutOf(preview.mapping), ...part };
      void ask({ kind: preview.kind, layout }, { ...preview, mapping: { ...preview.mapping, ...part } });
    },
    chooseUse: (column, use) => {
      const fields = Object.fromEntries(
        Object.entries(preview.mapping.fields).filter(([field, name]) => name !== column && field !== use),
      );
      const mapping: Mapping = { ...preview.mapping, fields };
      for (const [sign, { list }] of Object.entries(KEPT_AS)) {
        const names = mapping[list]?.filter((name) => name !== column) ?? [];
        if (use === sign) names.push(column);
        if (mapping[list] !== undefined || names.length > 0) mapping[list] = names;
      }
      if (use !== "" && !isKeptAs(use)) fields[use] = column;
      remap(mapping);
    },
    change: (part) => remap({ ...preview.mapping, ...part }),
    chooseSaved: (savedId) => void ask({ savedMappingId: savedId }, { ...preview, savedId }),
    startOver: () => void ask({}, { ...initial, savedId: null }),
  };
}

function isKeptAs(use: string): use is KeptAs {
  return use in KEPT_AS;
}

function layoutOf({ format, encoding, delimiter, quoted, header, skip, lines }: Mapping): Layout {
  return { format, encoding, delimiter, quoted, header, skip, lines };
}
