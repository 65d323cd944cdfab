"use client";

import { KeyRound, UserMinus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useTransition } from "react";
import type { InitialPassword } from "@/components/settings/initial-password-note";
import type { Member, MemberActions } from "@/components/settings/member-actions";
import { Avatar } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Select } from "@/components/ui/select";
import { Td } from "@/components/ui/td";
import { useToast } from "@/components/ui/toast";
import { useErrorText } from "@/components/ui/use-error-text";
import { ROLES, type Role } from "@/lib/domain/actor";
import { formatDate } from "@/lib/format/format-date";

interface MemberRowProps {
  member: Member;
  workspace: { readonly slug: string; readonly name: string; readonly timeZone: string };
  isSelf: boolean;
  editable: boolean;
  actions: MemberActions;
  onPassword: (shown: InitialPassword) => void;
}

export function MemberRow({ member, workspace, isSelf, editable, actions, onPassword }: MemberRowProps) {
  const t = useTranslations("people");
  const locale = useLocale();
  const toast = useToast();
  const say = useErrorText();
  const [busy, startTransition] = useTransition();
  const target = { workspace: workspace.slug, userId: member.userId };
  const { name, email } = member;

  const give = async (role: Role, before?: Role) => {
    const answer = await actions.changeRole({ ...target, role });
    if (!answer.ok) return toast({ text: say(answer.error), tone: "danger" });
    const text = t("members.roleChanged", { name, role: t(`roles.${role}`) });
    toast(before ? { text, undo: () => give(before) } : { text });
  };
  const remove = async () => {
    const answer = await actions.remove(target);
    // Who removed themselves has no business on this page any more.
    if (answer.ok && isSelf) window.location.assign("/");
    toast(answer.ok ? { text: t("members.removed", { name }) } : { text: say(answer.error), tone: "danger" });
    return true;
  };
  const reset = async () => {
    const answer = await actions.resetPassword(target);
    if (answer.ok) onPassword({ email, password: answer.data.password });
    else toast({ text: say(answer.error), tone: "danger" });
    return true;
  };

  return (
    <tr>
      <Td>
        <div className="flex min-w-0 items-center gap-2.5">
          <Avatar name={name} />
          <div className="min-w-0">
            <div className="flex items-center gap-1.5 text-sm font-medium">
              <span className="truncate">{name}</span>
              {isSelf ? <Chip>{t("members.you")}</Chip> : null}
            </div>
            <div className="truncate text-ink-2">{email}</div>
          </div>
        </div>
      </Td>
      <Td label={t("role")}>
        {editable ? (
          <Select
            label={t("members.roleOf", { name })}
            labelAt="hidden"
            value={member.role}
            disabled={busy}
            options={ROLES.map((role) => ({ value: role, label: t(`roles.${role}`) }))}
            onChange={(event) => {
              const role = ROLES.find((known) => known === event.target.value);
              if (role) startTransition(() => give(role, member.role));
            }}
            className="w-36"
          />
        ) : (
          t(`roles.${member.role}`)
        )}
      </Td>
      <Td label={t("members.added")}>{formatDate(member.addedAt, locale, workspace.timeZone)}</Td>
      {editable ? (
        <Td className="text-right whitespace-nowrap">
          {isSelf ? null : (
            <ConfirmDialog
              trigger={
                <Button
                  variant="quiet"
                  icon={<KeyRound aria-hidden />}
                  label={t("members.resetPassword", { name })}
                />
              }
              title={t("members.resetTitle", { name })}
              body={t("members.resetBody")}
              confirmLabel={t("members.resetConfirm")}
              onConfirm={reset}
            />
          )}
          <ConfirmDialog
            trigger={
              <Button
                variant="quiet"
                icon={<UserMinus aria-hidden />}
                label={t("members.remove", { name })}
              />
            }
            title={t("members.removeTitle", { name, workspace: workspace.name })}
            body={t("members.removeBody")}
            confirmLabel={t("members.removeConfirm")}
            danger
            onConfirm={remove}
          />
        </Td>
      ) : null}
    </tr>
  );
}
