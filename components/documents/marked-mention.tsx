import { useTranslations } from "next-intl";
import { entityColour } from "@/components/documents/entity-colour";
import { MaskedWords } from "@/components/documents/masked-words";
import { catColour } from "@/components/ui/cat-colour";
import { classNames } from "@/components/ui/class-names";
import { useKnownName } from "@/components/ui/use-known-name";
import type { ExplainedMention } from "@/lib/domain/documents/document-detail";
import { type MarkedPiece, markMention } from "@/lib/domain/documents/mark-mention";
import { type SentimentClass, sentimentClass } from "@/lib/domain/needs/sentiment-class";

/** Which kinds of marks are shown. */
export interface Shown {
  readonly sentiment: boolean;
  readonly names: boolean;
  readonly keywords: boolean;
  readonly scopes: boolean;
}

export interface MarkedMentionProps {
  mention: ExplainedMention;
  number: number;
  title: string;
  shown: Shown;
  active: boolean;
  /** The element that says why. */
  panelId: string;
  onActivate: () => void;
}

const LINES: Record<SentimentClass, string> = {
  negative: "border-sent-neg-2",
  neutral: "border-line-strong",
  positive: "border-sent-pos-2",
};
const SIGNS: Record<SentimentClass, string> = { negative: "−", neutral: "·", positive: "+" };

/** A mention in its text with its marks; its number is a button that says why. */
export function MarkedMention(props: MarkedMentionProps) {
  const { mention, number, title, shown, active, panelId, onActivate } = props;
  const tone = mention.sentiment === null ? null : sentimentClass(mention.sentiment);
  const line = shown.sentiment && tone ? LINES[tone] : "border-dotted border-line-strong";
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer's short cut to what the button inside does
    <span onMouseEnter={onActivate} className={classNames("border-b-2 pb-px", line, active && "bg-selected")}>
      {markMention(mention).map((piece, i, pieces) => (
        <Piece key={piece.start} piece={piece} before={pieces[i - 1]} shown={shown} />
      ))}
      <button
        type="button"
        aria-label={title}
        aria-pressed={active}
        aria-controls={panelId}
        onFocus={onActivate}
        onClick={onActivate}
        className="num ml-0.5 inline-grid size-6 cursor-pointer place-items-center rounded-sm align-super text-2xs text-accent hover:bg-hover"
      >
        {shown.sentiment && tone ? SIGNS[tone] : ""}
        {number}
      </button>
    </span>
  );
}

interface PieceProps {
  piece: MarkedPiece;
  before: MarkedPiece | undefined;
  shown: Shown;
}

const SMALL = "text-2xs text-ink-2 select-none";

function Piece({ piece, before, shown }: PieceProps) {
  const t = useTranslations("documents");
  const name = shown.names ? piece.entity : null;
  const judges = shown.sentiment ? piece.judges : null;
  const scoped = shown.scopes && (piece.negated || piece.compared);
  const kindName = useKnownName("documents.words.entity");
  return (
    <>
      {shown.scopes && piece.negated && !before?.negated ? (
        <span className={SMALL} title={t("text.negation")}>
          ¬
        </span>
      ) : null}
      {shown.scopes && piece.compared && !before?.compared ? (
        <span className={SMALL} title={t("text.comparison")}>
          ⇄
        </span>
      ) : null}
      <span
        className={classNames(
          name &&
            `${catColour(entityColour(name))} rounded-sm bg-[color-mix(in_srgb,var(--c)_16%,transparent)] shadow-[inset_0_0_0_1px_var(--c)]`,
          shown.keywords && piece.isKeyword && "underline decoration-dotted decoration-2 underline-offset-4",
          scoped && "border-t border-dashed border-ink-3",
          judges && "font-semibold",
          judges === "good" && "text-pos",
          judges === "bad" && "text-neg",
        )}
      >
        <MaskedWords text={piece.text} />
      </span>
      {name && piece.entityEnds ? <sub className={`${SMALL} mx-0.5`}>{kindName(name)}</sub> : null}
    </>
  );
}
