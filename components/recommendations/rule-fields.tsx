import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { ServingRule } from "@/lib/domain/recommendation/serving-rule";

/** What a rule of a kind needs to know. */
export function RuleFields({ kind }: { kind: ServingRule["kind"] }) {
  const t = useTranslations("recommendations.rules.fields");
  const choice = (name: string, values: readonly string[]) => (
    <Select
      key={`${kind}-${name}`}
      name={name}
      label={t(name)}
      options={values.map((value) => ({ value, label: t(`${name}Of.${value}`) }))}
    />
  );
  const number = (name: string, bounds: { min?: number; max?: number; step?: number; value?: number }) => {
    const { value, ...rest } = bounds;
    return (
      <Field
        key={`${kind}-${name}`}
        type="number"
        name={name}
        label={t(name)}
        defaultValue={value}
        {...rest}
      />
    );
  };
  const text = (name: string) => <Field key={`${kind}-${name}`} name={name} label={t(name)} required />;
  switch (kind) {
    case "stock":
      return choice("mayBeOut", ["no", "yes"]);
    case "bought":
      return choice("again", ["whenDue", "never", "always"]);
    case "exclude":
      return [choice("by", ["category", "brand", "product"]), text("value")];
    case "boost":
      return [
        choice("by", ["category", "brand", "product"]),
        text("value"),
        number("amount", { min: -3, max: 3, step: 0.1, value: 1 }),
      ];
    case "pin":
      return [text("product"), number("position", { min: 1, max: 20, value: 1 })];
    case "categoryCap":
      return number("most", { min: 1, max: 20, value: 3 });
    case "price":
      return [number("min", { min: 0, step: 0.01 }), number("max", { min: 0, step: 0.01 })];
    case "margin":
      return [text("cost"), number("weight", { min: 0, max: 3, step: 0.1, value: 0.5 })];
    case "diversity":
      return number("share", { min: 0, max: 50, value: 20 });
    case "explore":
      return number("share", { min: 0, max: 20, value: 5 });
  }
}
