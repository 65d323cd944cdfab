import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";

export interface FormFootProps {
  label: string;
  busy: boolean;
  errorText: string | undefined;
  /** What the last submit did. */
  doneText?: string | undefined;
  primary?: boolean;
  children?: ReactNode;
}

/** The end of a form: what went wrong or right, and the button. */
export function FormFoot({ label, busy, errorText, doneText, primary = false, children }: FormFootProps) {
  return (
    <div className="grid gap-3">
      {errorText ? (
        <Note tone="danger" live>
          {errorText}
        </Note>
      ) : null}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant={primary ? "primary" : "default"} disabled={busy}>
          {label}
        </Button>
        {children}
        <span role="status" className="text-xs text-ok">
          {busy || errorText ? null : doneText}
        </span>
      </div>
    </div>
  );
}
