// A small static server for dist/, used by `npm start`, the end-to-end tests and the bench alike.
// It answers this machine only. From the command line: node .ci/serve.mjs FOLDER PORT [/base/]
import { createHash } from "node:crypto";
import { readFileSync, realpathSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8", ".json": "application/json; charset=utf-8", ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json", ".map": "application/json", ".svg": "image/svg+xml", ".png": "image/png",
  ".jpg": "image/jpeg", ".webp": "image/webp", ".avif": "image/avif", ".ico": "image/x-icon", ".woff2": "font/woff2",
  ".webm": "audio/webm", ".m4a": "audio/mp4", ".mp3": "audio/mpeg", ".ogg": "audio/ogg", ".pdf": "application/pdf", ".wasm": "application/wasm",
};
const PACKED = /^(text\/|image\/svg|application\/(json|manifest))/;
/** Names that vite gives to built files: they change with their content, so they may be kept. */
const NAMED_BY_CONTENT = /-(?=[a-z-]{0,7}[A-Z0-9_])[\w-]{8}\.\w+$/;

/**
 * The file that an address asks for, or null. Never one outside the folder, also not by a link.
 * @param {string} folder real path
 * @param {string} base first and last character are slashes
 * @param {string} address path with query
 */
function fileFor(folder, base, address) {
  try {
    const path = decodeURIComponent(address.replace(/[?#].*$/, ""));
    if (!path.startsWith(base) || path.includes("\0")) return null;
    const inside = path.slice(base.length);
    const file = realpathSync(resolve(folder, `./${inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside}`));
    return file.startsWith(folder + sep) && statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}

/**
 * @typedef {{ body: Buffer, packed: Buffer | null, tag: string, changed: number }} Stored
 * @param {Map<string, Stored>} store
 * @param {string} file
 * @param {string} type
 * @returns {Stored}
 */
function load(store, file, type) {
  const changed = statSync(file).mtimeMs;
  const had = store.get(file);
  if (had?.changed === changed) return had;
  const body = readFileSync(file);
  const tag = `"${createHash("sha1").update(body).digest("base64url").slice(0, 16)}"`;
  const stored = { body, packed: PACKED.test(type) ? gzipSync(body) : null, tag, changed };
  store.set(file, stored);
  return stored;
}

/**
 * A request listener for the files of a folder.
 * @param {string} folder
 * @param {string} base
 * @returns {import("node:http").RequestListener}
 */
function answerFrom(folder, base) {
  const real = realpathSync(folder);
  /** @type {Map<string, Stored>} */
  const store = new Map();
  return (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") return void response.writeHead(405, { allow: "GET, HEAD" }).end();
    const file = fileFor(real, base, request.url ?? "/");
    if (!file) return void response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not found\n");
    const type = TYPES[extname(file).toLowerCase()] ?? "application/octet-stream";
    const { body, packed, tag } = load(store, file, type);
    const isPacked = packed !== null && /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
    const sent = isPacked ? packed : body;
    const headers = {
      "content-type": type, etag: tag, vary: "accept-encoding", "x-content-type-options": "nosniff",
      "cache-control": NAMED_BY_CONTENT.test(file) ? "max-age=31536000, immutable" : "no-cache",
    };
    if (request.headers["if-none-match"] === tag) return void response.writeHead(304, headers).end();
    response.writeHead(200, { ...headers, "content-length": sent.length, ...(isPacked ? { "content-encoding": "gzip" } : {}) });
    response.end(request.method === "HEAD" ? undefined : sent);
  };
}

/**
 * @param {import("node:http").RequestListener} listener
 * @param {string} host
 * @param {number} port
 * @returns {Promise<import("node:http").Server>}
 */
function listen(listener, host, port) {
  return new Promise((done, fail) => {
    const server = createServer(listener);
    server.once("error", fail);
    server.listen(port, host, () => { server.removeListener("error", fail); done(server); });
  });
}

/**
 * Serves a folder on localhost, in both address families so that the browser meets us and nobody else.
 * @param {string} folder
 * @param {{ port?: number, base?: string }} [options] port 0: any free one; base: the sub-path under which the folder is found
 * @returns {Promise<{ address: string, port: number, close: () => Promise<void> }>} Rejects with code EADDRINUSE when the port is taken.
 */
export async function serve(folder, { port = 0, base = "/" } = {}) {
  const listener = answerFrom(folder, base);
  const servers = [await listen(listener, "127.0.0.1", port)];
  const bound = servers[0]?.address();
  const taken = typeof bound === "object" && bound ? bound.port : port;
  const close = async () => { for (const server of servers) { server.closeAllConnections(); await new Promise((done) => server.close(done)); } };
  try {
    servers.push(await listen(listener, "::1", taken));
  } catch (error) {
    const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    if (isTaken) { await close(); throw error; } // other codes: this machine has no IPv6, and localhost is 127.0.0.1 alone
  }
  return { address: `http://localhost:${taken}${base}`, port: taken, close };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder = "dist", port = "4173", base = "/"] = process.argv.slice(2);
  console.log((await serve(folder, { port: Number(port), base })).address);
}
