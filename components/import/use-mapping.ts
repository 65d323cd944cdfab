import { useRef, useState } from "react";
import type { PublicError } from "@/lib/domain/action-result";
import type { ImportKind } from "@/lib/domain/import/kinds";
import type { Layout, Mapping } from "@/lib/domain/import/mapping";
import type { ImportPreview } from "@/lib/domain/import/preview";

interface Choice {
  readonly kind?: ImportKind;
  readonly layout?: Layout;
  readonly mapping?: Mapping;
}

export interface MappingState {
  readonly preview: ImportPreview;
  /** a new preview is on its way */
  readonly busy: boolean;
  readonly error: PublicError | null;
  chooseKind(kind: ImportKind): void;
  chooseLayout(layout: Partial<Layout>): void;
  /** `use` is a field's name, "@" to keep the column as an attribute, or "" to leave it out */
  chooseUse(column: string, use: string): void;
  change(mapping: Partial<Mapping>): void;
}

/** The choices made about a file, each tried at once on its first rows by the server. */
export function useMapping(workspace: string, id: number, initial: ImportPreview): MappingState {
  const [preview, setPreview] = useState(initial);
  const [waiting, setWaiting] = useState(0);
  const [error, setError] = useState<PublicError | null>(null);
  const last = useRef(0);

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
    setError(answer?.ok ? null : (body?.error ?? { code: "unreachable", params: {} }));
  };

  const remap = (mapping: Mapping) => {
    const columns = preview.columns.map((column) => {
      const field = Object.entries(mapping.fields).find(([, name]) => name === column.name)?.[0] ?? null;
      const kept = mapping.attributes.includes(column.name);
      const use = field ? "field" : kept ? "attribute" : column.use === "private" ? "private" : "none";
      return { ...column, field, use } as const;
    });
    void ask({ kind: preview.kind, mapping }, { ...preview, mapping, columns });
  };

  return {
    preview,
    busy: waiting > 0,
    error,
    chooseKind: (kind) => void ask({ kind, layout: layoutOf(preview.mapping) }, { ...preview, kind }),
    chooseLayout: (part) => {
      const layout = { ...layoutOf(preview.mapping), ...part };
      void ask({ kind: preview.kind, layout }, { ...preview, mapping: { ...preview.mapping, ...part } });
    },
    chooseUse: (column, use) => {
      const fields = Object.fromEntries(
        Object.entries(preview.mapping.fields).filter(([field, name]) => name !== column && field !== use),
      );
      const attributes = preview.mapping.attributes.filter((name) => name !== column);
      if (use === "@") attributes.push(column);
      else if (use !== "") fields[use] = column;
      remap({ ...preview.mapping, fields, attributes });
    },
    change: (part) => remap({ ...preview.mapping, ...part }),
  };
}

function layoutOf({ format, encoding, delimiter, quoted, header }: Mapping): Layout {
  return { format, encoding, delimiter, quoted, header };
}
