import { listReports } from "@/lib/services/reports/list-reports";
import { route } from "@/lib/web/route";

/** How far the newest reports are: what the page asks while one is made. */
export const GET = route({}, async ({ actor }) => {
  const { reports } = await listReports(actor);
  return reports.map(({ id, status, progress }) => ({ id, status, progress }));
});
