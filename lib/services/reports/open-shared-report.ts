import { type LinkedReport, openLink } from "@/lib/data/reports/open-link";
import { AppError } from "@/lib/domain/errors";
import { hashOfLink } from "@/lib/services/reports/hash-of-link";

/** 256 random bits in base64url. */
const SECRET = /^[A-Za-z0-9_-]{43}$/;
/** How often one link may be opened: thirty times at once, then once in six seconds. */
const RATE = { burst: 30, seconds: 6 };

/**
 * What a link shows. Nobody is asked who they are: to know the secret is the right, and it opens this one report only.
 * Null where the link expired, was revoked or never was. Throws `report.tooOften`.
 */
export async function openSharedReport(secret: string, withFile: boolean): Promise<LinkedReport | null> {
  if (!SECRET.test(secret)) return null;
  const report = await openLink(hashOfLink(secret), { ...RATE, withFile });
  if (report?.isTooOften) throw new AppError("report.tooOften", {}, "tooMany");
  return report;
}
