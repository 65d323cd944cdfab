import { useTranslations } from "next-intl";
import {
  ConfirmImportButton,
  type ConfirmImportButtonProps,
} from "@/components/import/confirm-import-button";
import { ImportProgress } from "@/components/import/import-progress";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import type { ImportProgress as ImportState } from "@/lib/domain/import/import-progress";

export interface ActiveImport {
  readonly id: number;
  readonly fileName: string;
  readonly part: string;
  readonly progress: ImportState;
}

export interface ActiveImportsCardProps {
  workspace: string;
  imports: readonly ActiveImport[];
  /** Left out where the reader may not import. */
  cancel?: ConfirmImportButtonProps["perform"] | undefined;
}

/** The imports under way, each with how far it is and the way to stop it. */
export function ActiveImportsCard({ workspace, imports, cancel }: ActiveImportsCardProps) {
  const t = useTranslations("import.active");
  return (
    <Card title={t("title", { count: imports.length })} description={t("description")}>
      <ul className="grid gap-4">
        {imports.map(({ id, fileName, part, progress }) => (
          <li key={id} className="grid gap-1">
            <span className="flex min-w-0 gap-2 text-xs">
              <TextLink href={`/${workspace}/data/imports/${id}`} className="truncate">
                {fileName}
              </TextLink>
              {part ? <span className="truncate text-ink-3">{part}</span> : null}
            </span>
            <ImportProgress
              workspace={workspace}
              id={id}
              initial={progress}
              compact
              action={
                cancel ? (
                  <ConfirmImportButton
                    workspace={workspace}
                    id={id}
                    fileName={fileName}
                    what="cancel"
                    perform={cancel}
                  />
                ) : undefined
              }
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}
