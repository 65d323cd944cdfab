import { AppError } from "@/lib/domain/errors";

const LONGEST = 200;

/** The name of a saved mapping as it is kept. Throws `import.mappingName`. */
export function mappingName(given: string): string {
  const name = given.trim();
  if (name === "" || name.length > LONGEST) throw new AppError("import.mappingName");
  return name;
}
