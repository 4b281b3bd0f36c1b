/** Free ports for the test servers, so that two test runs on one machine never meet. */
import { createServer } from "node:net";

const name = "SEGLOSS_PORTS";

/**
 * The same ports in every process of one run: found once, then read from the environment.
 * @param {number} count
 * @returns {Promise<number[]>}
 */
export async function freePorts(count) {
  const known = process.env[name];
  if (known !== undefined) return known.split(",").map(Number);
  const servers = await Promise.all(Array.from({ length: count }, listen));
  const ports = servers.map((server) => {
    const address = server.address();
    return typeof address === "object" && address !== null ? address.port : 0;
  });
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  process.env[name] = ports.join(",");
  return ports;
}

/** @returns {Promise<import("node:net").Server>} */
function listen() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve(server));
  });
}
