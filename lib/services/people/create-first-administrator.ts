import { hashPassword } from "better-auth/crypto";
import { z } from "zod";
import { insertFirstUser } from "@/lib/data/people/insert-first-user";
import { AppError } from "@/lib/domain/errors";
import { emailField, nameField, passwordField } from "@/lib/services/people/person";

export const firstAdministrator = z.object({ email: emailField, name: nameField, password: passwordField });

/**
 * The user of the first start, who adds all others. There is nobody yet to be authorised, so what protects it is
 * that it works once: throws `administratorExists` as soon as there is any user.
 */
export async function createFirstAdministrator(
  input: z.input<typeof firstAdministrator>,
): Promise<{ userId: string }> {
  const { email, name, password } = firstAdministrator.parse(input);
  const userId = await insertFirstUser({ email, name, passwordHash: await hashPassword(password) });
  if (userId === null) throw new AppError("administratorExists", {}, "conflict");
  return { userId };
}
