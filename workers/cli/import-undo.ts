import { undoImport } from "@/lib/services/import/undo-import";
import { systemActorOf } from "@/lib/services/workspace/system-actor-of";
import { printJson } from "@/workers/cli/print-json";

/** `import --undo ID`: takes an import back as a whole. */
export async function importUndo(workspace: string, importId: number, json: boolean): Promise<number> {
  const counts = await undoImport(await systemActorOf(workspace), importId);
  const { removed, restored, handedOver } = counts;
  if (json) printJson({ import: importId, ...counts });
  else {
    process.stdout.write(
      `import ${importId} undone: ${removed} rows removed, ${restored} as they were before, ${handedOver} kept, for other imports brought them too\n`,
    );
  }
  return 0;
}
