import { getTranslations } from "next-intl/server";
import { splitImportAction, startImportAction } from "@/app/(app)/[workspace]/data/actions";
import type { ImportBodyProps } from "@/app/(app)/[workspace]/data/imports/[id]/import-body";
import { saveMappingAction } from "@/app/(app)/[workspace]/data/mappings/actions";
import { MappingEditor } from "@/components/import/mapping-editor";
import { PartsChoice } from "@/components/import/parts-choice";
import { LinkButton } from "@/components/ui/link-button";
import { Note } from "@/components/ui/note";
import type { Actor } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import { importKindSchema, mappingSchema } from "@/lib/domain/import/mapping";
import { listImportParts } from "@/lib/services/import/list-import-parts";
import { previewImport } from "@/lib/services/import/preview-import";

/** A file that waits: which of its tables, where it holds several, and then which column is what. */
export async function OpenImport({ slug, actor, timeZone, found, tables }: ImportBodyProps) {
  const [t, tErrors] = await Promise.all([getTranslations("import"), getTranslations("errors")]);
  const say = (code: string | null, params: Record<string, string | number> = {}) => {
    const key = (code ?? "import.unexpected") as "import.unexpected";
    return tErrors.has(key) ? tErrors(key, params) : tErrors("import.unexpected");
  };
  const state = await readOpen(actor, found, tables.length > 0);
  const next = tables.find(({ id, status }) => status === "ready" && id !== found.id);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      {found.status === "failed" ? (
        <Note tone="danger" title={say(found.errorCode, found.errorParams)}>
          {state instanceof AppError ? null : t("failed.tryAgain")}
        </Note>
      ) : null}
      {state instanceof AppError ? (
        found.status === "failed" ? null : (
          <Note tone="danger" action={<LinkButton href={`/${slug}/data`}>{t("uploading.back")}</LinkButton>}>
            {say(state.code, state.params)}
          </Note>
        )
      ) : "parts" in state ? (
        <PartsChoice
          workspace={slug}
          id={found.id}
          parts={state.parts.map((part) => ({ ...part, problem: part.problem && say(part.problem) }))}
          split={splitImportAction}
        />
      ) : (
        <MappingEditor
          workspace={slug}
          id={found.id}
          timeZone={timeZone}
          initial={state.preview}
          start={startImportAction}
          save={saveMappingAction}
          next={next ? `/${slug}/data/imports/${next.id}` : null}
        />
      )}
    </div>
  );
}

/** After a failure the choices made then stand; errors of the file are the answer, not thrown. */
async function readOpen(actor: Actor, found: ImportBodyProps["found"], split: boolean) {
  try {
    if (!split && found.sourceId === null && found.part === "") {
      const parts = await listImportParts(actor, found.id);
      if (parts.length > 1) return { parts };
    }
    const kind = importKindSchema.safeParse(found.kind).data;
    const mapping = mappingSchema.safeParse(found.mapping).data;
    return { preview: await previewImport(actor, found.id, { kind, mapping }) };
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}
