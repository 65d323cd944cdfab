import { authRoute } from "@/lib/web/auth-route";

export const POST = authRoute;
