"use server";

import { z } from "zod";
import { personaEdit } from "@/lib/domain/persona/persona-edit";
import { rowId } from "@/lib/domain/row-id";
import { choosePersonaCount } from "@/lib/services/personas/choose-persona-count";
import { editPersonas } from "@/lib/services/personas/edit-personas";
import { undoPersonaEdit } from "@/lib/services/personas/undo-persona-edit";
import { action } from "@/lib/web/action";

const workspace = z.string().min(1);
const PERSONAS = "/[workspace]/personas";

export const editPersonasAction = action(
  z.object({ workspace, edit: personaEdit }),
  ({ edit }, actor) => editPersonas(actor, edit),
  PERSONAS,
);

export const undoPersonaEditAction = action(
  z.object({ workspace, id: rowId }),
  ({ id }, actor) => undoPersonaEdit(actor, id),
  PERSONAS,
);

export const choosePersonaCountAction = action(
  z.object({ workspace, count: z.number().int().min(2).max(20).nullable() }),
  ({ count }, actor) => choosePersonaCount(actor, count),
  PERSONAS,
);
