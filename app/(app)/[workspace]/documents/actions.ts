"use server";

import { z } from "zod";
import { leftOutSchema } from "@/lib/domain/documents/left-out";
import { restoreDocuments } from "@/lib/services/documents/restore-documents";
import { action } from "@/lib/web/action";

export const restoreDocumentsAction = action(
  z.object({
    workspace: z.string().min(1),
    which: leftOutSchema,
    restored: z.boolean(),
    except: z
      .array(z.string().regex(/^\d{1,18}$/))
      .max(2000)
      .default([]),
  }),
  ({ which, restored, except }, actor) => restoreDocuments(actor, which, restored, except),
  "/[workspace]/documents",
);
