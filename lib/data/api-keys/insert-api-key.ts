import { prisma } from "@/lib/data/prisma";

interface NewApiKey {
  readonly workspaceId: number;
  readonly name: string;
  readonly prefix: string;
  /** SHA-256 of the key */
  readonly hash: Buffer;
  readonly scopes: readonly string[];
  readonly createdById: string | null;
  readonly expiresAt: Date | null;
}

export async function insertApiKey(key: NewApiKey): Promise<number> {
  const { id } = await prisma().apiKey.create({
    data: { ...key, hash: new Uint8Array(key.hash), scopes: [...key.scopes] },
    select: { id: true },
  });
  return id;
}
