"use server";

import { z } from "zod";
import { rowId } from "@/lib/domain/row-id";
import { createApiKey, newApiKey } from "@/lib/services/api-keys/create-api-key";
import { revokeApiKey } from "@/lib/services/api-keys/revoke-api-key";
import { action } from "@/lib/web/action";

const PAGE = "/[workspace]/settings/api-keys";
const inWorkspace = z.object({ workspace: z.string().min(1) });

export const createKey = action(
  inWorkspace.extend(newApiKey.shape),
  ({ name, scopes, days }, actor) => createApiKey(actor, { name, scopes, days }),
  PAGE,
);

export const revokeKey = action(
  inWorkspace.extend({ id: rowId, revoked: z.boolean() }),
  (input, actor) => revokeApiKey(actor, input),
  PAGE,
);
