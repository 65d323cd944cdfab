import type { Worker } from "@/lib/services/run/advance-run";
import { handleAdvanceRun } from "@/workers/handlers/advance-run";
import { handleEncodeProducts } from "@/workers/handlers/encode-products";
import { handleForecastStock } from "@/workers/handlers/forecast-stock";
import { handleImportFile } from "@/workers/handlers/import-file";
import { handleIndexProducts } from "@/workers/handlers/index-products";
import { handleJoinNewTexts } from "@/workers/handlers/join-new-texts";
import { handleMakeReport } from "@/workers/handlers/make-report";
import { handlePrepareService } from "@/workers/handlers/prepare-service";
import { handleRegroupPersonas } from "@/workers/handlers/regroup-personas";

/** Every kind of job that a worker takes. */
export const HANDLERS: readonly ((worker: Worker) => Promise<void>)[] = [
  handleImportFile,
  handleAdvanceRun,
  handleJoinNewTexts,
  handleEncodeProducts,
  handleForecastStock,
  handlePrepareService,
  handleIndexProducts,
  handleRegroupPersonas,
  handleMakeReport,
];
