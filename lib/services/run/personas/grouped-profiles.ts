import type { ProfileOf } from "@/lib/data/profile/profile-mentions";
import { profileVectors } from "@/lib/data/profile/profile-vectors";
import { textProfileVectors } from "@/lib/data/profile/text-profile-vectors";

/** One of those whom personas are made of. */
export interface GroupedProfile {
  /** A customer's or a text's. */
  readonly id: number;
  /** The same as `MEMBERS` has it: texts by the negative. */
  readonly who: number;
  readonly vector: Uint8Array;
  readonly needs: readonly { readonly key: number; readonly share: number }[];
  readonly monetary: number | null;
}

export interface GroupedProfiles {
  readonly of: ProfileOf;
  readonly rows: readonly GroupedProfile[];
}

/** The profiles of a run that are grouped: texts, where it made profiles of these, else customers. */
export async function groupedProfiles(runId: number): Promise<GroupedProfiles> {
  const texts = await textProfileVectors(runId);
  if (texts.length > 0)
    return {
      of: "texts",
      rows: texts.map(({ documentId: id, ...row }) => ({ ...row, id, who: -id, monetary: null })),
    };
  const customers = await profileVectors(runId);
  return { of: "customers", rows: customers.map(({ customerId: id, ...row }) => ({ ...row, id, who: id })) };
}
