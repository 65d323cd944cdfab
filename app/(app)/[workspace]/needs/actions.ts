"use server";

import { z } from "zod";
import { renameNeed } from "@/lib/services/needs/rename-need";
import { action } from "@/lib/web/action";

const name = z.string().trim().min(1).max(80);

export const renameNeedAction = action(
  z.object({ workspace: z.string().min(1), key: z.number().int().min(0), nameEn: name, nameZh: name }),
  ({ key, nameEn, nameZh }, actor) => renameNeed(actor, key, { nameEn, nameZh }),
  "/[workspace]/needs",
);
