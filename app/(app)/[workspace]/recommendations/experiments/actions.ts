"use server";

import { z } from "zod";
import { experimentInput } from "@/lib/domain/recommendation/experiment";
import { rowId } from "@/lib/domain/row-id";
import { beginExperiment } from "@/lib/services/recommendations/begin-experiment";
import { endExperiment } from "@/lib/services/recommendations/end-experiment";
import { action } from "@/lib/web/action";

const workspace = z.string().min(1);
const PAGE = "/[workspace]/recommendations/experiments";

export const beginExperimentAction = action(
  z.object({ workspace, experiment: experimentInput }),
  ({ experiment }, actor) => beginExperiment(actor, experiment),
  PAGE,
);

export const endExperimentAction = action(
  z.object({ workspace, id: rowId }),
  (input, actor) => endExperiment(actor, input),
  PAGE,
);
