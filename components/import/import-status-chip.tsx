import { Ban, Check, CircleAlert, Clock, Columns3, LoaderCircle, Undo2, Upload } from "lucide-react";
import { useTranslations } from "next-intl";
import { Chip, type ChipTone } from "@/components/ui/chip";

const LOOK = {
  uploading: { tone: "neutral", Icon: Upload },
  ready: { tone: "warn", Icon: Columns3 },
  queued: { tone: "neutral", Icon: Clock },
  running: { tone: "info", Icon: LoaderCircle },
  done: { tone: "ok", Icon: Check },
  failed: { tone: "danger", Icon: CircleAlert },
  cancelled: { tone: "neutral", Icon: Ban },
  undone: { tone: "neutral", Icon: Undo2 },
} as const satisfies Record<string, { tone: ChipTone; Icon: unknown }>;

export type ImportStatusName = keyof typeof LOOK;

/** How an import stands, in a word. */
export function ImportStatusChip({ status }: { status: ImportStatusName }) {
  const t = useTranslations("import.statuses");
  const { tone, Icon } = LOOK[status];
  return (
    <Chip tone={tone} icon={<Icon aria-hidden />}>
      {t(status)}
    </Chip>
  );
}
