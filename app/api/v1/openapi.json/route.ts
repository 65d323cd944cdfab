import { apiDocument } from "../api-document";

/** What the API takes and answers, for machines; nothing of any workspace, so nobody is asked who they are. */
export async function GET(): Promise<Response> {
  return Response.json(apiDocument(), { headers: { "cache-control": "public, max-age=300" } });
}
