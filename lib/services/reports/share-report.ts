import { randomBytes } from "node:crypto";
import { insertLink } from "@/lib/data/reports/insert-link";
import { type Actor, authorise, authorOf } from "@/lib/domain/actor";
import { AppError } from "@/lib/domain/errors";
import type { LinkDays } from "@/lib/domain/reports/report-wish";
import { hashOfLink } from "@/lib/services/reports/hash-of-link";

const BYTES = 32;

interface Share {
  readonly id: number;
  readonly days: LinkDays;
}

/** Makes a link by which one report can be read without an account. Its secret is answered here and kept nowhere. */
export async function shareReport(actor: Actor, { id, days }: Share): Promise<{ id: number; path: string }> {
  authorise(actor, "edit");
  const secret = randomBytes(BYTES).toString("base64url");
  const link = await insertLink(actor.workspaceId, id, hashOfLink(secret), days, authorOf(actor));
  if (link === null) throw new AppError("notFound", {}, "notFound");
  return { id: link, path: `/share/${secret}` };
}
