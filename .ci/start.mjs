// `npm start`: from a bare machine with Node to the game in the browser. A second start takes seconds.
import { join } from "node:path";
import { ROOT, checkNode } from "./root.mjs";
import { installMissing } from "./install.mjs";
import { buildIfStale } from "./build.mjs";
import { serve } from "./serve.mjs";

const USUAL_PORT = 4173;
const TRIES = 20;

/**
 * Serves on the wanted port, or on the next free one and says so.
 * @param {number} wanted
 */
async function serveOnFreePort(wanted) {
  for (let port = wanted; port < wanted + TRIES; port++) {
    try {
      return await serve(join(ROOT, "dist"), { port });
    } catch (error) {
      if (!(error instanceof Error && "code" in error && (error.code === "EADDRINUSE" || error.code === "EACCES"))) throw error;
      console.log(`Port ${port} is taken by another program (or not allowed); trying ${port + 1}.`);
    }
  }
  console.error(`No free port between ${wanted} and ${wanted + TRIES - 1}. Choose one yourself: PORT=8080 npm start`);
  return process.exit(1);
}

/** The port asked for by PORT, else the usual one. */
function wantedPort() {
  const asked = process.env["PORT"];
  if (asked === undefined || asked === "") return USUAL_PORT;
  const port = Number(asked);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  console.error(`PORT=${asked} is not a port: give a number between 1 and 65535.`);
  return process.exit(1);
}

checkNode();
const port = wantedPort();
await installMissing();
await buildIfStale();
const { address } = await serveOnFreePort(port);
console.log(`\nWerkWijzer is served on ${address}\nStop it with Ctrl+C.`);
