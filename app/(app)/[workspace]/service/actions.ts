"use server";

import { z } from "zod";
import { needEdit } from "@/lib/domain/needs/need-edit";
import { rowId } from "@/lib/domain/row-id";
import { customerMessage, FAQ_LANGUAGES, faqEntry } from "@/lib/domain/service-room/service-room";
import { approveAnswer, withdrawAnswer } from "@/lib/services/service-room/approve-answer";
import { editIntents } from "@/lib/services/service-room/edit-intents";
import { suggestReplies } from "@/lib/services/service-room/suggest-replies";
import { undoIntentEdit } from "@/lib/services/service-room/undo-intent-edit";
import { action } from "@/lib/web/action";

const workspace = z.string().min(1);
const SERVICE = "/[workspace]/service";
const asked = z.object({
  workspace,
  message: customerMessage,
  customer: z.string().trim().max(200).optional(),
});

export const suggestRepliesAction = action(asked, (input, actor) => suggestReplies(actor, input));

export const editIntentsAction = action(
  z.object({ workspace, edit: needEdit }),
  ({ edit }, actor) => editIntents(actor, edit),
  SERVICE,
);

export const undoIntentEditAction = action(
  z.object({ workspace, id: rowId }),
  ({ id }, actor) => undoIntentEdit(actor, id),
  SERVICE,
);

export const approveAnswerAction = action(
  faqEntry.extend({ workspace }),
  ({ workspace: _, ...entry }, actor) => approveAnswer(actor, entry),
  SERVICE,
);

export const withdrawAnswerAction = action(
  z.object({ workspace, key: z.number().int().min(1), language: z.enum(FAQ_LANGUAGES) }),
  ({ key, language }, actor) => withdrawAnswer(actor, { key, language }),
  SERVICE,
);
