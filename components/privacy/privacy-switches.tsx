"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useToast } from "@/components/ui/toast";
import { useErrorText } from "@/components/ui/use-error-text";
import type { ActionResult } from "@/lib/domain/action-result";
import type { PrivacyHoldings, PrivacySettings, PrivacySwitch } from "@/lib/domain/privacy/privacy-settings";

interface Turn {
  workspace: string;
  name: PrivacySwitch;
  on: boolean;
}

interface PrivacySwitchesProps {
  workspace: string;
  settings: PrivacySettings;
  holdings: PrivacyHoldings;
  editable: boolean;
  turn: (input: Turn) => Promise<ActionResult<{ left: number }>>;
}

/** Of each switch, what there is already that it touches. */
const HELD: Record<PrivacySwitch, (holdings: PrivacyHoldings) => number> = {
  keepOriginals: ({ originals }) => originals,
  keepContacts: ({ contacts }) => contacts,
  pseudonymise: ({ plainKeys }) => plainKeys,
  countDuplicates: ({ duplicates }) => duplicates,
};
const SWITCHES = Object.keys(HELD) as PrivacySwitch[];

/** What the workspace keeps of people: each switch with what it does, what there is, and a question before it turns. */
export function PrivacySwitches({ workspace, settings, holdings, editable, turn }: PrivacySwitchesProps) {
  const t = useTranslations("privacy");
  const say = useErrorText();
  const toast = useToast();
  const router = useRouter();
  const [left, setLeft] = useState<number | null>(null);

  const change = async (name: PrivacySwitch, on: boolean): Promise<boolean> => {
    for (;;) {
      const answer = await turn({ workspace, name, on });
      if (!answer.ok) {
        setLeft(null);
        toast({ text: say(answer.error), tone: "danger" });
        return true;
      }
      // Many customers take several requests, each of which goes on where the one before ended.
      if (answer.data.left === 0) break;
      setLeft(answer.data.left);
    }
    setLeft(null);
    toast({ text: t("switches.done") });
    router.refresh();
    return true;
  };

  return (
    <>
      <ul className="grid">
        {SWITCHES.map((name) => {
          const on = settings[name];
          const count = HELD[name](holdings);
          const isStuck = name === "pseudonymise" && on;
          const isUnfinished = isStuck && count > 0;
          return (
            <li
              key={name}
              className="grid gap-1 border-b border-line py-3 first:pt-0 last:border-b-0 last:pb-0"
            >
              <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
                <h3 className="min-w-0 flex-1 text-sm font-medium">{t(`${name}.name`)}</h3>
                <Chip tone={on ? "info" : "neutral"}>{t(on ? "switches.on" : "switches.off")}</Chip>
                {editable && !isStuck ? (
                  <ConfirmDialog
                    trigger={
                      <Button
                        label={`${t(on ? "switches.turnOff" : "switches.turnOn")}: ${t(`${name}.name`)}`}
                      >
                        {t(on ? "switches.turnOff" : "switches.turnOn")}
                      </Button>
                    }
                    title={t(`${name}.name`)}
                    body={
                      name === "pseudonymise"
                        ? t("pseudonymise.askOn", { count, quarantined: holdings.quarantined })
                        : t(`${name}.${on ? "askOff" : "askOn"}`, { count })
                    }
                    confirmLabel={t(on ? "switches.turnOff" : "switches.turnOn")}
                    danger={name === "pseudonymise" || (on && name !== "countDuplicates" && count > 0)}
                    onConfirm={() => change(name, !on)}
                  />
                ) : null}
                {editable && isUnfinished ? (
                  <Button onClick={() => change(name, true)} disabled={left !== null}>
                    {t("switches.continue")}
                  </Button>
                ) : null}
              </div>
              <p className="max-w-[80ch] text-xs text-ink-2">{t(`${name}.what`)}</p>
              <p className="num text-xs text-ink-2">
                {isStuck ? t("pseudonymise.stays") : t(`${name}.now`, { count })}{" "}
                {isUnfinished ? t("switches.unfinished", { left: left ?? count }) : null}
              </p>
            </li>
          );
        })}
      </ul>
      <p role="status" className="num text-xs text-ink-2">
        {left === null ? null : t("switches.working", { left })}
      </p>
    </>
  );
}
