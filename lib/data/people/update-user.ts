import { prisma } from "@/lib/data/prisma";

interface UserChange {
  readonly name?: string | undefined;
  readonly locale?: string | undefined;
}

export async function updateUser(id: string, { name, locale }: UserChange): Promise<void> {
  await prisma().user.update({
    where: { id },
    data: { ...(name === undefined ? {} : { name }), ...(locale === undefined ? {} : { locale }) },
  });
}
