/** The server of serving.bench.ts: the route of recommendations behind Node's own HTTP server. Tells its port, then its memory when asked. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { GET } from "@/app/api/v1/recommendations/route";
import { peakMiB } from "./peak-memory";

const server = createServer((request, response) => {
  const headers = new Headers(
    Object.entries(request.headers).flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value] as [string, string]] : [],
    ),
  );
  const asked = new Request(`http://127.0.0.1${request.url}`, { headers });
  void GET(asked, { params: Promise.resolve({}) }).then(async (answer) => {
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
});
server.listen(0, "127.0.0.1", () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.on("message", () => process.send?.({ peakMiB: peakMiB(), cpu: process.cpuUsage().user / 1e6 }));
