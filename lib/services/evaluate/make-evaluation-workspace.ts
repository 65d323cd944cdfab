import { type Actor, systemActor } from "@/lib/domain/actor";
import { createFirstAdministrator } from "@/lib/services/people/create-first-administrator";
import { initialPassword } from "@/lib/services/people/initial-password";
import { createWorkspace } from "@/lib/services/workspace/create-workspace";

/** A workspace in an empty database, for measuring on files. */
export async function makeEvaluationWorkspace(): Promise<Actor> {
  await createFirstAdministrator({
    email: "evaluation@needscape.invalid",
    name: "Evaluation",
    password: initialPassword(),
  });
  const { id } = await createWorkspace(systemActor(0), { slug: "evaluation", name: "Evaluation" });
  return systemActor(id);
}
