import type { Actor } from "@/lib/domain/actor";
import { makeSampleShop } from "@/prisma/seed/make-sample-shop";
import type { SampleFile, SampleTruth } from "@/prisma/seed/sample-shop";
import { storedKeys } from "@/tests/support/stored-key";

/** A workspace with the sample shop imported through the product's own import, and what was planted in it. */
export async function makeSampleWorkspace(options: {
  seed: number;
  scale?: number;
  /** The part of a file that is imported: all of it unless said. */
  partOf?: (file: SampleFile) => string;
}): Promise<{ actor: Actor; truth: SampleTruth; keyOf: (documentKey: string) => string }> {
  const { createFirstAdministrator } = await import("@/lib/services/people/create-first-administrator");
  const { createWorkspace } = await import("@/lib/services/workspace/create-workspace");
  const { systemActor } = await import("@/lib/domain/actor");
  const { importContent } = await import("@/lib/services/import/import-content");
  await createFirstAdministrator({
    email: "owner@shop.test",
    name: "Owner",
    password: "a long first password",
  });
  const workspace = await createWorkspace(systemActor(0), { slug: "sample", name: "Sample" });
  const actor = systemActor(workspace.id);
  const { files, truth } = makeSampleShop({ ...options, endDate: "2026-10-31" });
  for (const file of files) {
    const content = options.partOf?.(file) ?? file.content;
    await importContent(actor, { fileName: file.name, kind: file.kind, content });
  }
  return { actor, truth, keyOf: storedKeys({ files }) };
}
