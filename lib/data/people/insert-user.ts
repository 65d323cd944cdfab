import { randomUUID } from "node:crypto";
import type { Database } from "@/lib/data/prisma";

export interface NewUser {
  readonly email: string;
  readonly name: string;
  /** As better-auth's hashPassword makes it. */
  readonly passwordHash: string;
}

/** Adds a user who can sign in with a password; null if the e-mail is taken. Call it inside a transaction. */
export async function insertUser(database: Database, user: NewUser): Promise<string | null> {
  const id = randomUUID();
  const now = new Date();
  const { count } = await database.user.createMany({
    data: [{ id, email: user.email, name: user.name, updatedAt: now }],
    skipDuplicates: true,
  });
  if (count === 0) return null;
  await database.account.create({
    data: {
      id: randomUUID(),
      accountId: id,
      providerId: "credential",
      userId: id,
      password: user.passwordHash,
    },
  });
  return id;
}
