import { parseArgs } from "node:util";
import {
  createFirstAdministrator,
  firstAdministrator,
} from "@/lib/services/people/create-first-administrator";
import { initialPassword } from "@/lib/services/people/initial-password";
import { printJson } from "@/workers/cli/print-json";

/** Without `--password` one is made up and printed, this once. */
export async function userCreateAdmin(argv: string[]): Promise<number> {
  const { values } = parseArgs({
    args: argv,
    options: {
      email: { type: "string" },
      name: { type: "string" },
      password: { type: "string" },
      json: { type: "boolean" },
    },
  });
  const password = values.password ?? initialPassword();
  const input = firstAdministrator.parse({ email: values.email, name: values.name, password });
  const { userId } = await createFirstAdministrator(input);
  const shown = values.password === undefined ? { password } : {};
  printJson({ userId, email: input.email, ...shown });
  return 0;
}
