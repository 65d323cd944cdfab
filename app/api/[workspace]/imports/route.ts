import { z } from "zod";
import { createImport } from "@/lib/services/import/create-import";
import { route } from "@/lib/web/route";

const body = z.object({
  fileName: z.string().trim().min(1).max(255),
  fileSize: z.number().int().min(0),
  resume: z.boolean().optional(),
});

/** Begins an upload, or goes on with one that was broken off. */
export const POST = route({ body }, ({ actor, body: file }) => createImport(actor, file));
