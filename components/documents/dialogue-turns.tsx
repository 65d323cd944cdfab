import { useTranslations } from "next-intl";
import { MaskedWords } from "@/components/documents/masked-words";
import { classNames } from "@/components/ui/class-names";
import { TextLink } from "@/components/ui/text-link";
import type { DialogueTurn } from "@/lib/domain/documents/document-detail";
import { langOf } from "@/lib/domain/documents/lang-of";

export interface DialogueTurnsProps {
  workspace: string;
  turns: readonly DialogueTurn[];
  /** The turn whose page this is. */
  current: string;
}

/** The conversation around a turn. The agent's side is indented and never mined. */
export function DialogueTurns({ workspace, turns, current }: DialogueTurnsProps) {
  const t = useTranslations("documents.dialogue");
  return (
    <ol className="grid gap-2">
      {turns.map((turn) => {
        const agent = turn.speaker === "agent";
        return (
          <li
            key={turn.id}
            aria-current={turn.id === current ? "true" : undefined}
            className={classNames(
              "max-w-[70ch] rounded-md border px-3 py-2",
              agent ? "ml-6 border-transparent bg-sunken text-ink-2" : "border-line",
              turn.id === current && "border-accent bg-selected",
            )}
          >
            <div className="flex items-baseline gap-2 text-2xs text-ink-3">
              <span className="font-medium">{agent ? t("agent") : t("customer")}</span>
              {turn.turn === null ? null : <span className="num">{t("turn", { turn: turn.turn })}</span>}
              {turn.id === current || agent ? null : (
                <TextLink className="ml-auto" href={`/${workspace}/documents/${turn.id}`}>
                  {t("open")}
                </TextLink>
              )}
            </div>
            <p lang={langOf(turn.language)} className="text-sm break-words whitespace-pre-wrap">
              <MaskedWords text={turn.text} />
            </p>
          </li>
        );
      })}
    </ol>
  );
}
