import pino from "pino";
import { env } from "@/lib/env";

/** Structured lines on standard error: standard output belongs to the commands' results. */
export const log = pino(
  { level: env.NEEDSCAPE_LOG, base: null, timestamp: pino.stdTimeFunctions.isoTime },
  pino.destination(2),
);
