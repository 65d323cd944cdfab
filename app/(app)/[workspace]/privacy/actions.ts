"use server";

import { z } from "zod";
import { rowId } from "@/lib/domain/row-id";
import { checkErasure } from "@/lib/services/privacy/check-erasure";
import { erasePerson } from "@/lib/services/privacy/erase-person";
import { findPerson } from "@/lib/services/privacy/find-person";
import { liftErasure } from "@/lib/services/privacy/lift-erasure";
import { action } from "@/lib/web/action";

const inWorkspace = z.object({ workspace: z.string().min(1) });
const typed = z.string().trim().min(1).max(300);

export const findPersonAction = action(inWorkspace.extend({ asked: typed }), ({ asked }, actor) =>
  findPerson(actor, asked),
);

export const erasePersonAction = action(
  inWorkspace.extend({ id: rowId, key: typed }),
  ({ id, key }, actor) => erasePerson(actor, { customerId: id, key }),
  "/[workspace]/privacy",
);

export const checkErasureAction = action(
  inWorkspace.extend({ asked: typed }),
  ({ asked }, actor) => checkErasure(actor, asked),
  "/[workspace]/privacy",
);

export const liftErasureAction = action(
  inWorkspace.extend({ id: rowId }),
  ({ id }, actor) => liftErasure(actor, id),
  "/[workspace]/privacy",
);
