"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { AddMemberForm } from "@/components/settings/add-member-form";
import { type InitialPassword, InitialPasswordNote } from "@/components/settings/initial-password-note";
import type { Member, MemberActions } from "@/components/settings/member-actions";
import { MemberRow } from "@/components/settings/member-row";
import { Card } from "@/components/ui/card";
import { Table } from "@/components/ui/table";
import { Th } from "@/components/ui/th";

interface MembersCardProps {
  members: readonly Member[];
  workspace: { readonly slug: string; readonly name: string; readonly timeZone: string };
  /** The reader. */
  userId: string;
  editable: boolean;
  actions: MemberActions;
}

/** Who can open the workspace, and for administrators the way to change that. */
export function MembersCard({ members, workspace, userId, editable, actions }: MembersCardProps) {
  const t = useTranslations("people");
  const [shown, setShown] = useState<InitialPassword | null>(null);
  const administrators = members.filter(({ role }) => role === "administrator").length;
  return (
    <div className="grid min-w-0 grid-cols-1 gap-3 sm:gap-4">
      {shown ? <InitialPasswordNote shown={shown} onClose={() => setShown(null)} /> : null}
      <Card
        title={t("members.title", { members: members.length, administrators })}
        description={editable ? t("members.description") : t("members.onlyAdministrators")}
        flush
      >
        <Table label={t("members.table")} stack plain>
          <thead>
            <tr>
              <Th>{t("members.person")}</Th>
              <Th>{t("role")}</Th>
              <Th>{t("members.added")}</Th>
              {editable ? (
                <Th>
                  <span className="sr-only">{t("members.change")}</span>
                </Th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <MemberRow
                key={member.userId}
                member={member}
                workspace={workspace}
                isSelf={member.userId === userId}
                editable={editable}
                actions={actions}
                onPassword={setShown}
              />
            ))}
          </tbody>
        </Table>
      </Card>
      {editable ? (
        <Card title={t("add.title")} description={t("add.description")}>
          <AddMemberForm workspace={workspace.slug} add={actions.add} onPassword={setShown} />
        </Card>
      ) : null}
    </div>
  );
}
