import { parseArgs } from "node:util";
import { systemActor } from "@/lib/domain/actor";
import { createWorkspace, newWorkspace } from "@/lib/services/workspace/create-workspace";
import { printJson } from "@/workers/cli/print-json";

export async function workspaceCreate(argv: string[]): Promise<number> {
  const { values } = parseArgs({
    args: argv,
    options: {
      slug: { type: "string" },
      name: { type: "string" },
      "time-zone": { type: "string" },
      currency: { type: "string" },
      administrator: { type: "string" },
      json: { type: "boolean" },
    },
  });
  const input = newWorkspace.parse({
    slug: values.slug,
    name: values.name,
    timeZone: values["time-zone"],
    currency: values.currency,
    administratorEmail: values.administrator,
  });
  printJson(await createWorkspace(systemActor(0), input));
  return 0;
}
