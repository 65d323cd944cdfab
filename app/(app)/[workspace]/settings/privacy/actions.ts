"use server";

import { z } from "zod";
import { privacySettings } from "@/lib/domain/privacy/privacy-settings";
import { changePrivacy } from "@/lib/services/privacy/change-privacy";
import { action } from "@/lib/web/action";

export const turnPrivacySwitch = action(
  z.object({ workspace: z.string().min(1), name: privacySettings.keyof(), on: z.boolean() }),
  ({ name, on }, actor) => changePrivacy(actor, { name, on }),
  "/[workspace]/settings/privacy",
);
