import type { Permission } from "@/lib/domain/actor";
import type { ShopIds } from "@/tests/support/shop-ids";

interface ExpectedRoute {
  /** `public`: answers without a session; tests/integration/people.test.ts says what it answers. */
  readonly permission: Permission | "public";
  readonly params?: (ids: ShopIds) => Record<string, string>;
  readonly query?: string;
  readonly body?: (ids: ShopIds) => unknown;
  readonly namesRows?: true;
}

/** The import of orders, which is done. */
const orders = ({ importIds }: ShopIds): Record<string, string> => ({ id: String(importIds.orders) });

/** Every method of every route handler, by its address. */
export const EXPECTED_ROUTES: Readonly<Record<string, ExpectedRoute>> = {
  "POST /api/auth/[...all]": { permission: "public" },
  "GET /api/[workspace]/needs/export": { permission: "read" },
  "GET /api/[workspace]/needs/[key]/mentions": { permission: "edit", params: () => ({ key: "1" }) },
  "GET /api/[workspace]/topics/export": { permission: "read" },
  "GET /api/[workspace]/dictionary/export": { permission: "read" },
  "GET /api/[workspace]/reports": { permission: "read" },
  "GET /api/[workspace]/reports/[id]": { permission: "read", params: () => ({ id: "1" }), namesRows: true },
  "GET /share/[secret]/file": { permission: "public" },
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
  "GET /api/[workspace]/needs/unmet/export": { permission: "read" },
  "GET /api/[workspace]/stock/categories/export": { permission: "read" },
  "GET /api/[workspace]/service/export": { permission: "read" },
  "GET /api/[workspace]/products/export": { permission: "read" },
  "GET /api/[workspace]/stock/export": { permission: "read" },
  "GET /api/[workspace]/search/export": { permission: "read" },
  "GET /api/[workspace]/search/queries/export": { permission: "read" },
  "POST /api/[workspace]/search/click": {
    permission: "read",
    body: ({ productIds }) => ({ q: "lamp", productId: productIds[0], place: 1 }),
    namesRows: true,
  },
  "GET /api/[workspace]/ask/export": { permission: "read", query: "?ask=colour" },
  "GET /api/[workspace]/map": { permission: "read" },
  "GET /api/[workspace]/map/colours": { permission: "read" },
  "GET /api/[workspace]/map/selection": { permission: "read" },
  "GET /api/[workspace]/map/rows": { permission: "read" },
  "GET /api/[workspace]/map/find": { permission: "read" },
  "GET /api/[workspace]/map/export": { permission: "read" },
  "GET /api/[workspace]/health/export": { permission: "read" },
  "GET /api/[workspace]/audiences/exports/[id]": {
    permission: "edit",
    params: () => ({ id: "1" }),
    namesRows: true,
  },
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
