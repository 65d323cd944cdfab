import type { Permission } from "@/lib/domain/actor";
import type { ShopIds } from "@/tests/support/shop-ids";

interface ExpectedAction {
  readonly permission: Permission;
  /** What to call it with, besides `workspace`; an input that a permitted role may send again and again. */
  readonly input: (ids: ShopIds) => Record<string, unknown>;
  /** The input names rows of the shop, so that another workspace must not find them. */
  readonly namesRows?: true;
  readonly endsSessions?: true;
}

const EXPORT_PLAN = { layout: "meta", holdout: 0.1, suppression: { boughtWithin: null, unhappy: false } };

const ORDERS_MAPPING = {
  ...{ format: "csv", encoding: "utf-8", delimiter: ",", quoted: true, header: true },
  fields: { order: "order", product: "sku", time: "time" },
};

/** Every server action, by its file and name. One that is missing here fails tests/integration/roles.test.ts. */
export const EXPECTED_ACTIONS: Readonly<Record<string, ExpectedAction>> = {
  "app/(app)/[workspace]/audiences/actions.ts saveAudienceAction": {
    permission: "edit",
    input: () => ({ audience: { kind: "rule", name: "all", rule: { all: [] }, live: true } }),
  },
  "app/(app)/[workspace]/audiences/actions.ts removeAudienceAction": {
    permission: "edit",
    input: () => ({ id: 1, restore: true }),
    namesRows: true,
  },
  "app/(app)/[workspace]/reports/actions.ts requestReportAction": {
    permission: "read",
    input: () => ({ kind: "personas", language: "zh", format: "json" }),
  },
  "app/(app)/[workspace]/reports/actions.ts scheduleReportAction": {
    permission: "edit",
    input: () => ({ kind: "needs", language: "en", format: "csv", every: "week" }),
  },
  "app/(app)/[workspace]/reports/actions.ts retryReportAction": {
    permission: "read",
    input: () => ({ id: 1 }),
    namesRows: true,
  },
  "app/(app)/[workspace]/reports/actions.ts deleteReportAction": {
    permission: "edit",
    input: () => ({ id: 999 }),
    namesRows: true,
  },
  "app/(app)/[workspace]/reports/actions.ts shareReportAction": {
    permission: "edit",
    input: () => ({ id: 1, days: 7 }),
    namesRows: true,
  },
  "app/(app)/[workspace]/reports/actions.ts revokeLinkAction": {
    permission: "edit",
    input: () => ({ id: 1 }),
    namesRows: true,
  },
  "app/(app)/[workspace]/reports/actions.ts endScheduleAction": {
    permission: "edit",
    input: () => ({ id: 999 }),
    namesRows: true,
  },
  "app/(app)/[workspace]/audiences/actions.ts planExportAction": {
    permission: "edit",
    input: () => ({ id: 1, plan: EXPORT_PLAN }),
    namesRows: true,
  },
  "app/(app)/[workspace]/audiences/actions.ts exportAudienceAction": {
    permission: "edit",
    input: () => ({ id: 1, plan: EXPORT_PLAN }),
    namesRows: true,
  },
  "app/(app)/[workspace]/audiences/actions.ts countAudienceAction": {
    permission: "read",
    input: () => ({ rule: { all: [] } }),
  },
  "app/(app)/[workspace]/recommendations/rules/actions.ts addRuleAction": {
    permission: "edit",
    input: () => ({ rule: { kind: "categoryCap", most: 3 } }),
  },
  "app/(app)/[workspace]/recommendations/rules/actions.ts setRuleAction": {
    permission: "edit",
    input: () => ({ id: 1, deleted: false }),
    namesRows: true,
  },
  "app/(app)/[workspace]/recommendations/rules/actions.ts previewRuleAction": {
    permission: "read",
    input: () => ({ rule: { kind: "categoryCap", most: 3 }, customer: "C1" }),
  },
  "app/(app)/[workspace]/recommendations/actions.ts explainRecommendationAction": {
    permission: "read",
    input: ({ customerIds }) => ({ customerId: customerIds[0], product: "P1" }),
    namesRows: true,
  },
  "app/(app)/[workspace]/recommendations/actions.ts tryWeightsAction": {
    permission: "read",
    input: ({ customerIds }) => ({ customerId: customerIds[0], weights: {}, balance: 1 }),
  },
  "app/(app)/[workspace]/recommendations/experiments/actions.ts beginExperimentAction": {
    permission: "edit",
    input: () => ({
      experiment: {
        ...{ name: "E", place: "home", plan: { baseline: 0.05, effect: 0.1 } },
        arms: [
          { name: "a", share: 0.5 },
          { name: "b", share: 0.5 },
        ],
      },
    }),
  },
  "app/(app)/[workspace]/recommendations/experiments/actions.ts endExperimentAction": {
    permission: "edit",
    input: () => ({ id: 1 }),
    namesRows: true,
  },
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
  "app/(app)/[workspace]/dictionary/actions.ts addWordAction": {
    permission: "edit",
    input: () => ({ word: { text: "snug fit", kind: "word", canonical: "" } }),
  },
  "app/(app)/[workspace]/dictionary/actions.ts changeWordsAction": {
    permission: "edit",
    input: () => ({ states: [] }),
  },
  "app/(app)/[workspace]/dictionary/actions.ts importWordsAction": {
    permission: "edit",
    input: () => ({ csv: "text\nsnug fit\n" }),
  },
  "app/(app)/[workspace]/documents/actions.ts restoreDocumentsAction": {
    permission: "edit",
    input: () => ({ which: { reason: "link" }, restored: true }),
  },
  "app/(app)/[workspace]/service/actions.ts editIntentsAction": {
    permission: "edit",
    input: () => ({ edit: { kind: "hide", key: 1 } }),
    namesRows: true,
  },
  "app/(app)/[workspace]/service/actions.ts undoIntentEditAction": {
    permission: "edit",
    input: () => ({ id: 1 }),
    namesRows: true,
  },
  "app/(app)/[workspace]/service/actions.ts approveAnswerAction": {
    permission: "edit",
    input: () => ({ key: 1, language: "en", question: "When?", answer: "Soon.", documentId: null }),
  },
  "app/(app)/[workspace]/service/actions.ts withdrawAnswerAction": {
    permission: "edit",
    input: () => ({ key: 1, language: "en" }),
  },
  "app/(app)/[workspace]/stock/actions.ts chooseCountryAction": {
    permission: "edit",
    input: () => ({ country: "CN" }),
  },
  "app/(app)/[workspace]/service/actions.ts suggestRepliesAction": {
    permission: "read",
    input: () => ({ message: "Hello" }),
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
  "app/(app)/[workspace]/needs/actions.ts editNeedsAction": {
    permission: "edit",
    input: () => ({ edit: { kind: "rename", key: 1, nameEn: "Leaks at the lid", nameZh: "盖子漏水" } }),
    namesRows: true,
  },
  "app/(app)/[workspace]/needs/actions.ts undoNeedEditAction": {
    permission: "edit",
    input: () => ({ id: 1 }),
    namesRows: true,
  },
  "app/(app)/[workspace]/needs/actions.ts saveNeedViewAction": {
    permission: "read",
    input: () => ({ name: "Bags, last weeks", query: "category=Bags&period=4", shared: false }),
  },
  "app/(app)/[workspace]/needs/actions.ts deleteNeedViewAction": {
    permission: "read",
    input: () => ({ id: 1_000_000 }),
  },
  "app/(app)/[workspace]/personas/actions.ts editPersonasAction": {
    permission: "edit",
    input: () => ({ edit: { kind: "rename", key: 1, nameEn: "Commuters", nameZh: "通勤族" } }),
    namesRows: true,
  },
  "app/(app)/[workspace]/personas/actions.ts undoPersonaEditAction": {
    permission: "edit",
    input: () => ({ id: 1_000_000 }),
    namesRows: true,
  },
  "app/(app)/[workspace]/personas/actions.ts choosePersonaCountAction": {
    permission: "edit",
    input: () => ({ count: null }),
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
      mapping: ORDERS_MAPPING,
    }),
    namesRows: true,
  },
  "app/(app)/[workspace]/data/mappings/actions.ts saveMappingAction": {
    permission: "import",
    input: () => ({
      name: "Weekly orders",
      kind: "orders",
      mapping: ORDERS_MAPPING,
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
  "app/(app)/[workspace]/stock/actions.ts askForForecastAction": { permission: "run", input: () => ({}) },
  "app/(app)/[workspace]/stock/actions.ts saveStockSettingAction": {
    permission: "edit",
    input: ({ productIds }) => ({
      productId: productIds[0],
      leadDays: 7,
      serviceLevel: 0.9,
      minimum: null,
    }),
    namesRows: true,
  },
  "app/(app)/[workspace]/stock/actions.ts orderStockAction": {
    permission: "edit",
    input: ({ productIds }) => ({ productId: productIds[0], quantity: 5 }),
    namesRows: true,
  },
  "app/(app)/[workspace]/stock/actions.ts cancelOrderAction": {
    permission: "edit",
    input: () => ({ id: 1 }),
    namesRows: true,
  },
};
