import type { Names } from "@/components/ui/name-fields";

/** A need that is named in one language only has that name in the other too. */
export function eitherName({ nameEn, nameZh }: Names): Names {
  return { nameEn: nameEn || nameZh, nameZh: nameZh || nameEn };
}
