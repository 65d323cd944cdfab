import type { ValueForecast } from "@/lib/algorithms/customer-value/forecast-value";
import { needRefs } from "@/lib/data/personas/need-refs";
import type { NeedRef } from "@/lib/domain/documents/document-row";
import type { Customers } from "@/lib/services/run/personas/describe-persona";
import { forecastCustomers } from "@/lib/services/run/personas/forecast-customers";
import { gatherPeople } from "@/lib/services/run/personas/gather-people";
import type { GroupedProfiles } from "@/lib/services/run/personas/grouped-profiles";

/** What groups of profiles are described by. */
export interface KnownOfProfiles {
  readonly people: Customers;
  /** The run's needs by key. */
  readonly needs: ReadonlyMap<number, NeedRef>;
  /** By the profiles' rows; null for texts, and where the shop has too few repeat purchases to tell. */
  readonly forecast: ValueForecast | null;
}

/** Reads everything that is known of those with a profile: once for all groups of them, those too that people merge. */
export async function knownOfProfiles(
  run: { id: number; workspaceId: number },
  profiles: GroupedProfiles,
): Promise<KnownOfProfiles> {
  const ids = profiles.rows.map(({ id }) => id);
  const [people, needs, forecast] = await Promise.all([
    gatherPeople(run, profiles),
    needRefs(run.id),
    profiles.of === "texts" ? null : forecastCustomers(run.workspaceId, ids),
  ]);
  return { people, needs, forecast };
}
