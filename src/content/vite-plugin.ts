/**
 * Vite plugin: scenario files become modules of plain data, cut so that the first words need one request.
 * `virtual:catalogue` and `virtual:cards` are described in virtual.d.ts. Errors in the files fail a build;
 * in dev they are shown over the page, which goes on with what could be read, and every change of a file reloads it.
 */
import { resolve, sep } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { compileScenarios } from "./compile-scenarios.ts";
import type { Catalogue } from "./compile-scenarios.ts";
import { tellDiagnostic } from "./diagnostics.ts";
import type { Diagnostic } from "./diagnostics.ts";
import { readFolder, readPictures } from "./read-folder.ts";
import { isVirtualModule, moduleFor } from "./virtual-modules.ts";
import type { Measure } from "./virtual-modules.ts";

export interface ScenariosOptions {
  /** Folder of scenario files, from the project's root. */
  readonly folder?: string;
  /** Folder of pictures, from the project's root. */
  readonly assets?: string;
  /** Measures the encounters of a story, the same way each time: a build must be reproducible. */
  readonly measure: Measure;
}

interface Compiled {
  readonly catalogue: Catalogue;
  /** All errors as one text; nothing when there are none. */
  readonly errors: string | undefined;
  readonly warnings: readonly Diagnostic[];
}

const PREFIX = "\0";
/** The part of content that browsers run: it unpacks a story. */
const UNPACKING = resolve(import.meta.dirname, "pack-story.ts").split(sep).join("/");

/** No day is handed in: a build must not fail because time has passed. The check command looks at days. */
function compileFolder(folder: string, assets: string): Compiled {
  const { catalogue, diagnostics } = compileScenarios(readFolder(folder), { pictures: readPictures(assets) });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const told = errors.map((one) => tellDiagnostic(one)).join("\n\n");
  return {
    catalogue, errors: errors.length > 0 ? `Fouten in de scenario's: ${errors.length}\n\n${told}\n` : undefined,
    warnings: diagnostics.filter(({ severity }) => severity === "warning"),
  };
}

function showErrors(server: ViteDevServer, errors: string): void {
  server.ws.send({ type: "error", err: { message: errors, stack: "" } });
}

function reload(server: ViteDevServer, { errors }: Compiled): void {
  const { moduleGraph } = server.environments.client;
  for (const node of moduleGraph.idToModuleMap.values()) {
    if (node.id?.startsWith(`${PREFIX}virtual:`)) moduleGraph.invalidateModule(node);
  }
  if (errors === undefined) server.ws.send({ type: "full-reload" });
  else showErrors(server, errors);
}

/** The plugin. */
export function scenarios({ folder = "scenarios", assets = "assets", measure }: ScenariosOptions): Plugin {
  let paths = { source: resolve(folder), pictures: resolve(assets) };
  let isBuild = true;
  let compiled: Compiled | undefined;
  const compile = () => (compiled ??= compileFolder(paths.source, paths.pictures));
  return {
    name: "werkwijzer:scenarios",
    configResolved({ root, command }) {
      paths = { source: resolve(root, folder), pictures: resolve(root, assets) };
      isBuild = command === "build";
    },
    buildStart() {
      compiled = undefined;
    },
    resolveId(id) {
      return isVirtualModule(id) ? `${PREFIX}${id}` : undefined;
    },
    load(id) {
      if (!id.startsWith(PREFIX) || !isVirtualModule(id.slice(PREFIX.length))) return undefined;
      const isFirst = compiled === undefined;
      const { catalogue, errors, warnings } = compile();
      if (isBuild && errors !== undefined) throw new Error(errors);
      if (isBuild && isFirst) for (const warning of warnings) this.warn(tellDiagnostic(warning));
      return moduleFor(id.slice(PREFIX.length), catalogue, { unpacking: UNPACKING, measure });
    },
    configureServer(server) {
      server.watcher.add(paths.source);
      server.watcher.on("all", (_, path) => {
        if (!path.startsWith(paths.source + sep) || !/\.ya?ml$/.test(path)) return;
        compiled = undefined;
        reload(server, compile());
      });
      server.ws.on("connection", () => {
        const { errors } = compile();
        if (errors !== undefined) showErrors(server, errors);
      });
    },
  };
}
