"use server";

import { z } from "zod";
import { renamePersona } from "@/lib/services/personas/rename-persona";
import { action } from "@/lib/web/action";

const name = z.string().trim().min(1).max(80);

export const renamePersonaAction = action(
  z.object({ workspace: z.string().min(1), key: z.number().int().min(0), nameEn: name, nameZh: name }),
  ({ key, nameEn, nameZh }, actor) => renamePersona(actor, key, { nameEn, nameZh }),
  "/[workspace]/personas",
);
