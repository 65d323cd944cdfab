import { prisma } from "@/lib/data/prisma";

export async function hasUsers(): Promise<boolean> {
  return (await prisma().user.findFirst({ select: { id: true } })) !== null;
}
