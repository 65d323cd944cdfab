import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MembersCard } from "@/components/settings/members-card";
import { RolesCard } from "@/components/settings/roles-card";
import { SettingsHead } from "@/components/settings/settings-head";
import { isAllowed } from "@/lib/domain/actor";
import { listMembers } from "@/lib/services/people/list-members";
import { requireWorkspace } from "@/lib/web/require-workspace";
import {
  addMemberToWorkspace,
  changeMemberRole,
  removeMemberFromWorkspace,
  resetMemberPassword,
} from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settings");
  return { title: t("members.tab") };
}

export default async function MembersPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { actor, workspace, user } = await requireWorkspace((await params).workspace);
  const members = await listMembers(actor);
  return (
    <>
      <SettingsHead workspace={workspace.slug} current="members" />
      <div className="grid max-w-4xl grid-cols-1 gap-3 sm:gap-4">
        <MembersCard
          members={members}
          workspace={{ slug: workspace.slug, name: workspace.name, timeZone: workspace.timeZone }}
          userId={user.id}
          editable={isAllowed(actor.role, "administer")}
          actions={{
            add: addMemberToWorkspace,
            changeRole: changeMemberRole,
            remove: removeMemberFromWorkspace,
            resetPassword: resetMemberPassword,
          }}
        />
        <RolesCard />
      </div>
    </>
  );
}
