import { Trash2 } from "lucide-react";
import { Button } from "@/components/ui/button";

export interface RemoveButtonProps {
  label: string;
  disabled: boolean;
  onRemove: () => void;
}

/** Takes away what its row shows. */
export function RemoveButton({ label, disabled, onRemove }: RemoveButtonProps) {
  return (
    <Button
      variant="quiet"
      icon={<Trash2 aria-hidden />}
      label={label}
      disabled={disabled}
      onClick={onRemove}
    />
  );
}
