"use server";

import { cookies } from "next/headers";
import { z } from "zod";
import { LOCALE_COOKIE, LOCALES } from "@/lib/format/locale";
import { addMember } from "@/lib/services/people/add-member";
import { changeAccount } from "@/lib/services/people/change-account";
import { changePassword } from "@/lib/services/people/change-password";
import { changeRole } from "@/lib/services/people/change-role";
import { emailField, nameField, passwordField, roleField } from "@/lib/services/people/person";
import { removeMember } from "@/lib/services/people/remove-member";
import { resetPassword } from "@/lib/services/people/reset-password";
import { signOutEverywhere } from "@/lib/services/people/sign-out-everywhere";
import { changeWorkspace } from "@/lib/services/workspace/change-workspace";
import { workspaceSettings } from "@/lib/services/workspace/workspace-settings";
import { action } from "@/lib/web/action";

const MEMBERS = "/[workspace]/settings/members";
const inWorkspace = z.object({ workspace: z.string() });
const ofMember = inWorkspace.extend({ userId: z.string().min(1) });

export const saveWorkspace = action(
  inWorkspace.extend(workspaceSettings.shape),
  ({ workspace: _, ...settings }, actor) => changeWorkspace(actor, settings),
  "/[workspace]/settings",
);

export const addMemberToWorkspace = action(
  inWorkspace.extend({ email: emailField, name: nameField, role: roleField }),
  (input, actor) => addMember(actor, input),
  MEMBERS,
);

export const changeMemberRole = action(
  ofMember.extend({ role: roleField }),
  (input, actor) => changeRole(actor, input),
  MEMBERS,
);

export const removeMemberFromWorkspace = action(
  ofMember,
  (input, actor) => removeMember(actor, input),
  MEMBERS,
);

export const resetMemberPassword = action(ofMember, (input, actor) => resetPassword(actor, input));

export const saveAccount = action(
  inWorkspace.extend({ name: nameField, locale: z.enum(LOCALES) }),
  async ({ name, locale }, actor) => {
    await changeAccount(actor, { name, locale });
    const jar = await cookies();
    jar.set(LOCALE_COOKIE, locale, { path: "/", maxAge: 365 * 24 * 60 * 60, sameSite: "lax" });
  },
  "/[workspace]/settings/account",
);

export const savePassword = action(
  inWorkspace.extend({ current: z.string().max(1000), next: passwordField }),
  ({ current, next }, actor, { user }) => changePassword(actor, { current, next, sessionId: user.sessionId }),
);

export const endAllSessions = action(inWorkspace, (_input, actor) => signOutEverywhere(actor));
