import type { Scope } from "@/lib/domain/api-keys/scopes";

/** Scopes any of which lets a key in; `public`: nobody is asked. One that is missing fails tests/integration/api-keys.test.ts. */
export const EXPECTED_API: Readonly<Record<string, readonly Scope[] | "public">> = {
  "GET /api/v1/openapi.json": "public",
  "GET /api/v1/[...path]": "public",
  "POST /api/v1/[...path]": "public",
  "PUT /api/v1/[...path]": "public",
  "PATCH /api/v1/[...path]": "public",
  "DELETE /api/v1/[...path]": "public",
  "GET /api/v1/imports": ["read", "import"],
  "POST /api/v1/imports": ["import"],
  "GET /api/v1/imports/[id]": ["read", "import"],
  "DELETE /api/v1/imports/[id]": ["import"],
  "POST /api/v1/imports/[id]/start": ["import"],
  "POST /api/v1/imports/[id]/undo": ["import"],
  "GET /api/v1/imports/[id]/parts": ["import"],
  "POST /api/v1/imports/[id]/parts": ["import"],
  "GET /api/v1/imports/[id]/rejects": ["read", "import"],
  "GET /api/v1/imports/[id]/pieces": ["import"],
  "PUT /api/v1/imports/[id]/pieces/[seq]": ["import"],
  "GET /api/v1/search": ["read"],
  "POST /api/v1/replies": ["read"],
  "GET /api/v1/recommendations": ["read"],
  "POST /api/v1/events": ["record", "import"],
  "OPTIONS /api/v1/events": "public",
};
