import type { StageName } from "@/lib/domain/run/stages";
import type { Stage } from "@/lib/services/run/stage";
import { encodeStage } from "@/lib/services/run/stages/encode-stage";
import { evaluateStage } from "@/lib/services/run/stages/evaluate-stage";
import { languageStage } from "@/lib/services/run/stages/language-stage";
import { mapStage } from "@/lib/services/run/stages/map-stage";
import { needsStage } from "@/lib/services/run/stages/needs-stage";
import { personasStage } from "@/lib/services/run/stages/personas-stage";
import { profilesStage } from "@/lib/services/run/stages/profiles-stage";
import { publishStage } from "@/lib/services/run/stages/publish-stage";
import { recommendStage } from "@/lib/services/run/stages/recommend-stage";
import { topicsStage } from "@/lib/services/run/stages/topics-stage";

/** How each stage is done; a shard's input is what its own stage planned. */
export const STAGE_BY_NAME: Readonly<Record<StageName, Stage>> = {
  language: languageStage as Stage,
  encode: encodeStage as Stage,
  needs: needsStage as Stage,
  topics: topicsStage as Stage,
  profiles: profilesStage as Stage,
  personas: personasStage as Stage,
  map: mapStage as Stage,
  evaluate: evaluateStage as Stage,
  recommend: recommendStage as Stage,
  publish: publishStage as Stage,
};
