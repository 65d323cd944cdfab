"use server";

import { z } from "zod";
import { customerMessage } from "@/lib/domain/service-room/service-room";
import { suggestReplies } from "@/lib/services/service-room/suggest-replies";
import { action } from "@/lib/web/action";

const asked = z.object({ workspace: z.string().min(1), message: customerMessage });

export const suggestRepliesAction = action(asked, ({ message }, actor) => suggestReplies(actor, message));
