import type { Permission } from "@/lib/domain/actor";
import type { Scope } from "@/lib/domain/api-keys/scopes";
import type { MadeShop } from "@/tests/factories/make-published-run";

/** The shop whose rows an input names, as tests/factories/make-published-run.ts made it. */
export interface ShopIds extends MadeShop {
  /** The import of each kind. */
  readonly importIds: Readonly<Record<string, number>>;
  /** A member of the shop, who is a viewer. */
  readonly memberId: string;
}

export interface ExpectedAction {
  readonly permission: Permission;
  /** What to call it with, besides `workspace`; an input that a permitted role may send again and again. */
  readonly input: (ids: ShopIds) => Record<string, unknown>;
  /** The input names rows of the shop, so that another workspace must not find them. */
  readonly namesRows?: true;
  readonly endsSessions?: true;
}

export interface ExpectedRoute {
  /** `public`: answers without a session; tests/integration/people.test.ts says what it answers. */
  readonly permission: Permission | "public";
  readonly params?: (ids: ShopIds) => Record<string, string>;
  readonly query?: string;
  readonly body?: (ids: ShopIds) => unknown;
  readonly namesRows?: true;
}

/** Every server action, by its file and name. One that is missing here fails tests/integration/roles.test.ts. */
export const EXPECTED_ACTIONS: Readonly<Record<string, ExpectedAction>> = {
  "app/(app)/[workspace]/data/imports/[id]/actions.ts fixRejectsAction": {
    permission: "import",
    input: ({ importIds }) => ({ id: importIds.reviews, rows: [{ id: "1", cells: {} }] }),
    namesRows: true,
  },
  "app/(app)/[workspace]/data/imports/[id]/actions.ts takeSuggestionsAction": {
    permission: "import",
    input: ({ importIds }) => ({ id: importIds.reviews, reason: "notANumber", column: null }),
    namesRows: true,
  },
  "app/(app)/[workspace]/data/imports/[id]/actions.ts fixFromUploadAction": {
    permission: "import",
    input: ({ importIds }) => ({ id: importIds.reviews, upload: importIds.reviews }),
    namesRows: true,
  },
  "app/(app)/[workspace]/documents/actions.ts restoreDocumentsAction": {
    permission: "edit",
    input: () => ({ which: { reason: "link" }, restored: true }),
  },
  "app/(app)/[workspace]/settings/actions.ts saveWorkspace": {
    permission: "administer",
    input: () => ({ name: "Lantern & Loom", timeZone: "Asia/Shanghai", currency: "CNY" }),
  },
  "app/(app)/[workspace]/settings/actions.ts addMemberToWorkspace": {
    permission: "administer",
    input: () => ({ email: "someone@shop.test", name: "Someone", role: "viewer" }),
  },
  "app/(app)/[workspace]/settings/actions.ts changeMemberRole": {
    permission: "administer",
    input: ({ memberId }) => ({ userId: memberId, role: "viewer" }),
    namesRows: true,
  },
  "app/(app)/[workspace]/settings/actions.ts removeMemberFromWorkspace": {
    permission: "administer",
    input: () => ({ userId: "nobody" }),
    namesRows: true,
  },
  "app/(app)/[workspace]/settings/actions.ts resetMemberPassword": {
    permission: "administer",
    input: () => ({ userId: "nobody" }),
    namesRows: true,
  },
  "app/(app)/[workspace]/settings/actions.ts saveAccount": {
    permission: "read",
    input: () => ({ name: "New Name", locale: "zh" }),
  },
  "app/(app)/[workspace]/settings/actions.ts savePassword": {
    permission: "read",
    input: () => ({ current: "not the current one", next: "long enough to be taken" }),
  },
  "app/(app)/[workspace]/settings/actions.ts endAllSessions": {
    permission: "read",
    input: () => ({}),
    endsSessions: true,
  },
  "app/(app)/[workspace]/settings/api-keys/actions.ts createKey": {
    permission: "administer",
    input: () => ({ name: "Nightly upload", scopes: ["import"], days: 90 }),
  },
  "app/(app)/[workspace]/settings/api-keys/actions.ts revokeKey": {
    permission: "administer",
    input: () => ({ id: 1, revoked: true }),
    namesRows: true,
  },
  "app/(app)/[workspace]/settings/privacy/actions.ts turnPrivacySwitch": {
    permission: "administer",
    input: () => ({ name: "countDuplicates", on: true }),
  },
  "app/(app)/[workspace]/data/imports/[id]/actions.ts emptyQuarantineAction": {
    permission: "import",
    input: ({ importIds }) => ({ id: importIds.events }),
    namesRows: true,
  },
  "app/(app)/[workspace]/privacy/actions.ts findPersonAction": {
    permission: "edit",
    input: () => ({ asked: "C0001" }),
  },
  "app/(app)/[workspace]/privacy/actions.ts checkErasureAction": {
    permission: "administer",
    input: () => ({ asked: "C0001" }),
    namesRows: true,
  },
  "app/(app)/[workspace]/privacy/actions.ts erasePersonAction": {
    permission: "administer",
    input: ({ customerIds }) => ({ id: customerIds[0], key: "not the key" }),
    namesRows: true,
  },
  "app/(app)/[workspace]/privacy/actions.ts liftErasureAction": {
    permission: "administer",
    input: () => ({ id: 1 }),
    namesRows: true,
  },
  "app/(app)/[workspace]/needs/actions.ts renameNeedAction": {
    permission: "edit",
    input: () => ({ key: 1, nameEn: "Leaks at the lid", nameZh: "盖子漏水" }),
    namesRows: true,
  },
  "app/(app)/[workspace]/personas/actions.ts renamePersonaAction": {
    permission: "edit",
    input: () => ({ key: 1, nameEn: "Commuters", nameZh: "通勤族" }),
    namesRows: true,
  },
  "app/(app)/[workspace]/runs/actions.ts startRunAction": { permission: "run", input: () => ({}) },
  "app/(app)/[workspace]/runs/actions.ts cancelRunAction": {
    permission: "run",
    input: () => ({ number: 2 }),
    namesRows: true,
  },
  "app/(app)/[workspace]/runs/actions.ts publishRunAction": {
    permission: "run",
    input: () => ({ number: 2 }),
    namesRows: true,
  },
  "app/(app)/[workspace]/data/actions.ts startImportAction": {
    permission: "import",
    input: ({ importIds }) => ({
      id: importIds.orders,
      kind: "orders",
      mapping: {
        ...{ format: "csv", encoding: "utf-8", delimiter: ",", quoted: true, header: true },
        fields: { order: "order", product: "sku", time: "time" },
      },
    }),
    namesRows: true,
  },
  "app/(app)/[workspace]/data/mappings/actions.ts saveMappingAction": {
    permission: "import",
    input: () => ({
      name: "Weekly orders",
      kind: "orders",
      mapping: {
        ...{ format: "csv", encoding: "utf-8", delimiter: ",", quoted: true, header: true },
        fields: { order: "order", product: "sku", time: "time" },
      },
      columns: ["order", "sku", "time"],
      replace: true,
    }),
  },
  "app/(app)/[workspace]/data/mappings/actions.ts renameMappingAction": {
    permission: "import",
    input: () => ({ id: 1_000_000, name: "Orders of the week" }),
  },
  "app/(app)/[workspace]/data/mappings/actions.ts deleteMappingAction": {
    permission: "import",
    input: () => ({ id: 1_000_000 }),
  },
  "app/(app)/[workspace]/data/actions.ts splitImportAction": {
    permission: "import",
    input: ({ importIds }) => ({ id: importIds.products, parts: [""] }),
    namesRows: true,
  },
  "app/(app)/[workspace]/data/actions.ts undoImportAction": {
    permission: "import",
    input: ({ importIds }) => ({ id: importIds.dialogues }),
    namesRows: true,
  },
  "app/(app)/[workspace]/data/actions.ts cancelImportAction": {
    permission: "import",
    input: ({ importIds }) => ({ id: importIds.orders }),
    namesRows: true,
  },
  "app/(app)/[workspace]/data/actions.ts deleteImportAction": {
    permission: "import",
    input: ({ importIds }) => ({ id: importIds.events }),
    namesRows: true,
  },
};

/** The import of orders, which is done. */
const orders = ({ importIds }: ShopIds): Record<string, string> => ({ id: String(importIds.orders) });

/** Every method of every route handler, by its address. */
export const EXPECTED_ROUTES: Readonly<Record<string, ExpectedRoute>> = {
  "POST /api/auth/[...all]": { permission: "public" },
  "GET /api/[workspace]/needs/export": { permission: "read" },
  "GET /api/[workspace]/personas/export": { permission: "read" },
  "GET /api/[workspace]/privacy/people/[id]": {
    permission: "edit",
    params: ({ customerIds }) => ({ id: String(customerIds[0]) }),
    namesRows: true,
  },
  "GET /api/[workspace]/privacy/receipts/[id]": {
    permission: "edit",
    params: () => ({ id: "1" }),
    namesRows: true,
  },
  "GET /api/[workspace]/map": { permission: "read" },
  "GET /api/[workspace]/health/export": { permission: "read" },
  "GET /api/[workspace]/recommendations/export": { permission: "read", query: "?format=json" },
  "GET /api/[workspace]/recommendations/customers": { permission: "read", query: "?q=C00" },
  "GET /api/[workspace]/search": { permission: "read", query: "?q=C00" },
  "GET /api/[workspace]/runs/[number]": {
    permission: "read",
    params: () => ({ number: "2" }),
    namesRows: true,
  },
  "POST /api/[workspace]/imports": {
    permission: "import",
    body: () => ({ fileName: "orders.csv", fileSize: 2048 }),
  },
  "GET /api/[workspace]/imports/[id]": { permission: "read", params: orders, namesRows: true },
  "GET /api/[workspace]/imports/[id]/undo": { permission: "import", params: orders, namesRows: true },
  "GET /api/[workspace]/imports/[id]/pieces": { permission: "import", params: orders, namesRows: true },
  "PUT /api/[workspace]/imports/[id]/pieces/[seq]": {
    permission: "import",
    params: (ids) => ({ ...orders(ids), seq: "0" }),
    body: () => new Uint8Array([1, 2, 3]),
    namesRows: true,
  },
  "POST /api/[workspace]/imports/[id]/preview": {
    permission: "import",
    params: orders,
    body: () => ({}),
    namesRows: true,
  },
  "GET /api/[workspace]/imports/[id]/rejects": { permission: "read", params: orders, namesRows: true },
};

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
};
