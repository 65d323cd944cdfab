import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { DialogClose } from "@/components/ui/dialog";

export interface FormButtonsProps {
  /** the id of the form inside the dialog */
  form: string;
  /** what sending it does; by itself, "Save" */
  label?: string;
  danger?: boolean;
  disabled: boolean;
}

/** The foot of a dialog that holds a form: the way out, and the button that sends it. */
export function FormButtons({ form, label, danger = false, disabled }: FormButtonsProps) {
  const t = useTranslations("common");
  return (
    <>
      <DialogClose>
        <Button>{t("cancel")}</Button>
      </DialogClose>
      <Button variant={danger ? "danger" : "primary"} type="submit" form={form} disabled={disabled}>
        {label ?? t("save")}
      </Button>
    </>
  );
}
