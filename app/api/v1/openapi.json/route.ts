import { apiDocument } from "../api-document";

const DOCUMENT = apiDocument();

/** What the API takes and answers, for machines; nothing of any workspace, so nobody is asked who they are. */
export async function GET(): Promise<Response> {
  return Response.json(DOCUMENT, { headers: { "cache-control": "public, max-age=300" } });
}
