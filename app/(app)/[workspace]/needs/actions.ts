"use server";

import { z } from "zod";
import { needEdit } from "@/lib/domain/needs/need-edit";
import { needViewName } from "@/lib/domain/needs/need-view";
import { rowId } from "@/lib/domain/row-id";
import { deleteNeedView } from "@/lib/services/needs/delete-need-view";
import { editNeeds } from "@/lib/services/needs/edit-needs";
import { saveNeedView } from "@/lib/services/needs/save-need-view";
import { undoNeedEdit } from "@/lib/services/needs/undo-need-edit";
import { action } from "@/lib/web/action";

const workspace = z.string().min(1);
const NEEDS = "/[workspace]/needs";

export const editNeedsAction = action(
  z.object({ workspace, edit: needEdit }),
  ({ edit }, actor) => editNeeds(actor, edit),
  NEEDS,
);

export const undoNeedEditAction = action(
  z.object({ workspace, id: rowId }),
  ({ id }, actor) => undoNeedEdit(actor, id),
  NEEDS,
);

export const saveNeedViewAction = action(
  z.object({ workspace, name: needViewName, query: z.string().max(2000), shared: z.boolean() }),
  ({ name, query, shared }, actor) => saveNeedView(actor, { name, query, shared }),
  NEEDS,
);

export const deleteNeedViewAction = action(
  z.object({ workspace, id: rowId }),
  ({ id }, actor) => deleteNeedView(actor, id),
  NEEDS,
);
