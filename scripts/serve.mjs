/** A small static server with gzip, as any host of static files would be: for the tests, the bench and a look at dist/. */
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";

/** @type {Readonly<Record<string, string>>} */
const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};
const compressible = /^(text|image\/svg|application\/(json|manifest|wasm))/;

/**
 * Serves the files below `root` at each of `bases`; everything else is 404.
 * @param {{ root: string, bases?: readonly string[], port?: number, host?: string }} options
 *   `bases` — each begins and ends with "/"; `port` 0 takes a free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` ends with the first base
 * @throws {Error} where `root` holds no index.html, or the port is taken
 */
export async function serve({ root, bases = ["/"], port = 0, host = "127.0.0.1" }) {
  const odd = bases.find((base) => !base.startsWith("/") || !base.endsWith("/"));
  if (odd !== undefined) throw new Error(`a base must begin and end with "/": ${odd}`);
  if (!existsSync(path.join(root, "index.html")))
    throw new Error(`no index.html in ${root}: run "npm run build" first`);
  /** @type {Map<string, Buffer>} */
  const zipped = new Map();
  const server = createServer((request, response) => {
    const file = fileFor(root, bases, request.url ?? "/");
    if (file === null) {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not found\n");
      return;
    }
    send(file, request, response, zipped);
  });
  await /** @type {Promise<void>} */ (
    new Promise((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, host, resolve);
    })
  );
  const address = server.address();
  const bound = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://${host}:${bound}${bases[0] ?? "/"}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/**
 * The file that a request means; null outside the bases, outside the root or where there is none.
 * @param {string} root
 * @param {readonly string[]} bases the first that fits the request counts, so the longest stand first
 * @param {string} url
 * @returns {string | null}
 */
export function fileFor(root, bases, url) {
  let asked;
  try {
    asked = decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
  const base = bases.find((start) => asked.startsWith(start));
  if (base === undefined) return null;
  const inside = path.resolve(root, `./${asked.slice(base.length)}`);
  if (inside !== path.resolve(root) && !inside.startsWith(path.resolve(root) + path.sep)) return null;
  const file = asked.endsWith("/") ? path.join(inside, "index.html") : inside;
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

/**
 * @param {string} file
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {Map<string, Buffer>} zipped
 */
function send(file, request, response, zipped) {
  const type = types[path.extname(file)] ?? "application/octet-stream";
  /** @type {Record<string, string>} */
  const headers = { "content-type": type, "cache-control": "no-cache", "access-control-allow-origin": "*" };
  const zip = compressible.test(type) && /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
  if (!zip) {
    response.writeHead(200, { ...headers, "content-length": String(statSync(file).size) });
    createReadStream(file).pipe(response);
    return;
  }
  const key = `${file}:${statSync(file).mtimeMs}`;
  const body = zipped.get(key) ?? gzipSync(readFileSync(file), { level: 9 });
  zipped.set(key, body);
  response.writeHead(200, {
    ...headers,
    "content-encoding": "gzip",
    vary: "accept-encoding",
    "content-length": String(body.length),
  });
  response.end(body);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      root: { type: "string", default: fileURLToPath(new URL("../dist", import.meta.url)) },
      base: { type: "string", multiple: true, default: ["/"] },
      host: { type: "string", default: "127.0.0.1" },
      port: { type: "string", default: "4173" },
    },
  });
  const { root, base: bases, host, port } = values;
  const { url } = await serve({ root, bases, host, port: Number(port) });
  console.log(url);
}
