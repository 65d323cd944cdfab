import { randomUUID } from "node:crypto";
import { AppError } from "@/lib/domain/errors";
import { matchLocale } from "@/lib/format/match-locale";
import { apiFailureOf } from "@/lib/web/api/api-failure";

/** Addresses that are none: they answer as the API does, and not with a page. */
async function none(request: Request): Promise<Response> {
  const locale = matchLocale(undefined, request.headers.get("accept-language"));
  return apiFailureOf(new AppError("api.noRoute", {}, "notFound"), randomUUID().slice(0, 8), locale);
}

export { none as DELETE, none as GET, none as PATCH, none as POST, none as PUT };
