import type { Cookie } from "playwright-core";

export type RoleName = "administrator" | "analyst" | "viewer";

export interface Account {
  readonly email: string;
  readonly password: string;
  /** Of a session that is signed in already. */
  readonly cookies: readonly Pick<Cookie, "name" | "value">[];
}

/** What tests/support/run-product.ts runs, as whoever looks at it must know it. */
export interface Product {
  readonly url: string;
  readonly databaseUrl: string;
  readonly accounts: Readonly<Record<RoleName, Account>>;
  /** Addresses of the workspaces: the sample shop with a published run, one for uploads, and one without anything. */
  readonly shop: string;
  readonly uploads: string;
  readonly empty: string;
}
