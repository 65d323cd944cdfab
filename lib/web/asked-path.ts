/** A request's header with the path and query that were asked for; set by proxy.ts, whatever the browser sent. */
export const ASKED_PATH = "x-needscape-path";
