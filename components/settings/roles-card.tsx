import { Check, Minus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { Table } from "@/components/ui/table";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { isAllowed, ROLES } from "@/lib/domain/actor";

const PERMISSIONS = ["read", "import", "run", "edit", "administer"] as const;

/** What each role may do, from the rules themselves. */
export function RolesCard() {
  const t = useTranslations("people");
  return (
    <Card title={t("permissions.title")} description={t("permissions.description")} flush>
      <Table label={t("permissions.table")} plain>
        <thead>
          <tr>
            <Th>{t("permissions.what")}</Th>
            {ROLES.map((role) => (
              <Th key={role}>{t(`roles.${role}`)}</Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {PERMISSIONS.map((permission) => (
            <tr key={permission}>
              <Td>{t(`permissions.${permission}`)}</Td>
              {ROLES.map((role) => (
                <Td key={role}>
                  {isAllowed(role, permission) ? (
                    <Check role="img" aria-label={t("permissions.yes")} className="size-4 text-ok" />
                  ) : (
                    <Minus role="img" aria-label={t("permissions.no")} className="size-4 text-ink-3" />
                  )}
                </Td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
