import { type NextRequest, NextResponse } from "next/server";
import { ASKED_PATH } from "@/lib/web/asked-path";

export const config = { matcher: "/((?!api/|_next/|icon.svg).*)" };

/** Next tells a server component its route and not its address; the way back after signing in needs the address. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search, searchParams } = request.nextUrl;
  // No address of ours holds U+0000, and no text in the database can.
  if (/%00/.test(pathname + search)) return new NextResponse(null, { status: 400 });
  const query = new URLSearchParams(searchParams);
  query.delete("_rsc");
  const headers = new Headers(request.headers);
  headers.set(ASKED_PATH, query.size > 0 ? `${pathname}?${query}` : pathname);
  return NextResponse.next({ request: { headers } });
}
