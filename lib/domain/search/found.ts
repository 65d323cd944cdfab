/** What the search at the top of every page offers besides the documents: the best few of each kind. */
export interface Found {
  readonly needs: readonly { readonly key: number; readonly nameEn: string; readonly nameZh: string }[];
  readonly products: readonly { readonly id: number; readonly title: string }[];
  readonly customers: readonly { readonly id: number; readonly key: string }[];
}
