import { Field } from "@/components/ui/field";

export interface Names {
  readonly nameEn: string;
  readonly nameZh: string;
}

export interface NameFieldsProps {
  /** Those that it has; where it has none yet, the English one is enough. */
  names?: Names | undefined;
  labels: Names;
}

const LONGEST = 80;

/** The fields `nameEn` and `nameZh` of a form: what a thing is called in both languages. */
export function NameFields({ names, labels }: NameFieldsProps) {
  return (["nameEn", "nameZh"] as const).map((name) => (
    <Field
      key={name}
      label={labels[name]}
      name={name}
      defaultValue={names?.[name]}
      required={names !== undefined || name === "nameEn"}
      maxLength={LONGEST}
      lang={name === "nameEn" ? "en" : "zh"}
    />
  ));
}
