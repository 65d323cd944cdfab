import { parseArgs } from "node:util";
import { systemActor } from "@/lib/domain/actor";
import { listAllWorkspaces } from "@/lib/services/workspace/list-all-workspaces";
import { printJson } from "@/workers/cli/print-json";

export async function workspaceList(argv: string[]): Promise<number> {
  parseArgs({ args: argv, options: { json: { type: "boolean" } } });
  printJson(await listAllWorkspaces(systemActor(0)));
  return 0;
}
