import { type ApiOperation, openApiDocument } from "@/lib/web/api/openapi";
import type { ApiRoute } from "@/lib/web/api-route";
import * as events from "./events/route";
import * as parts from "./imports/[id]/parts/route";
import * as piece from "./imports/[id]/pieces/[seq]/route";
import * as pieces from "./imports/[id]/pieces/route";
import * as rejects from "./imports/[id]/rejects/route";
import * as oneImport from "./imports/[id]/route";
import * as start from "./imports/[id]/start/route";
import * as undo from "./imports/[id]/undo/route";
import * as imports from "./imports/route";
import * as recommendations from "./recommendations/route";
import * as replies from "./replies/route";
import * as search from "./search/route";

/** Address → its methods. A test finds a route that is missing here. */
const ROUTES: Readonly<Record<string, Readonly<Record<string, ApiRoute>>>> = {
  "/api/v1/imports": imports,
  "/api/v1/imports/{id}": oneImport,
  "/api/v1/imports/{id}/start": start,
  "/api/v1/imports/{id}/parts": parts,
  "/api/v1/imports/{id}/undo": undo,
  "/api/v1/imports/{id}/rejects": rejects,
  "/api/v1/imports/{id}/pieces": pieces,
  "/api/v1/imports/{id}/pieces/{seq}": piece,
  "/api/v1/recommendations": recommendations,
  "/api/v1/events": { POST: events.POST },
  "/api/v1/replies": replies,
  "/api/v1/search": search,
};

export function apiOperations(): ApiOperation[] {
  return Object.entries(ROUTES).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { contract }]) => ({ path, method, contract })),
  );
}

/** The OpenAPI document of all routes, as docs/openapi.json keeps it. */
export function apiDocument(): Record<string, unknown> {
  return openApiDocument(apiOperations());
}
