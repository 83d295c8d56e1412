/** How the game is built: one page, the story as data, and a policy that lets nothing in from elsewhere. */
import { createHash } from "node:crypto";
import { defineConfig } from "vitest/config";
import type { Plugin, Rollup } from "vite";
import { slimPhaser } from "./.ci/slim-phaser.mjs";
import { scenarios } from "./src/content/vite-plugin.ts";
import { measureForRoom } from "./src/walk/index.ts";

/** What the page may load: its own files and nothing else; no script or style but those that were built. */
function policy(styleHash: string): string {
  return [
    "default-src 'none'", "script-src 'self'", `style-src 'self' ${styleHash}`, "img-src 'self' data:", "font-src 'self'",
    "connect-src 'self'", "media-src 'self'", "base-uri 'none'", "form-action 'none'",
  ].join("; ");
}

/** Parts that come later list the sheets they need; the first one is there already, so the entry's script stands in for it. */
function forgetSheet(bundle: Rollup.OutputBundle, sheet: string): void {
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
  const entry = chunks.find((chunk) => chunk.isEntry);
  const nameOf = (path: string) => path.slice(path.lastIndexOf("/") + 1);
  for (const chunk of chunks) if (entry) chunk.code = chunk.code.replaceAll(nameOf(sheet), nameOf(entry.fileName));
}

/**
 * Puts the first style sheet into the page itself (one request fewer before the first words), and the content
 * security policy, which knows that style by its hash.
 */
function sealPage(): Plugin {
  return {
    name: "werkwijzer:seal-page",
    apply: "build",
    enforce: "post",
    // Last of all: only then is it known which parts ask for which sheets.
    generateBundle: { order: "post", handler: (_options, bundle) => {
      const page = bundle["index.html"];
      if (page?.type !== "asset") return;
      let html = String(page.source);
      let hash = "";
      html = html.replace(/\s*<link rel="stylesheet"[^>]*href="\.\/([^"]*index-[^"]+\.css)"[^>]*>/, (link, file: string) => {
        const sheet = bundle[file];
        if (sheet?.type !== "asset") return link;
        // Addresses in the sheet are relative to its folder; in the page they start from the page.
        const folder = file.slice(0, file.lastIndexOf("/") + 1);
        const css = String(sheet.source).replace(/url\((["']?)(?:\.\/)?(?!data:|\.\.|\/)/g, `url($1${folder}`).trim();
        hash = `'sha256-${createHash("sha256").update(css).digest("base64")}'`;
        delete bundle[file];
        forgetSheet(bundle, file);
        return `\n    <style>${css}</style>`;
      });
      page.source = html.replace("<head>", `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy(hash)}">`);
    } },
  };
}

export default defineConfig({
  base: "./",
  plugins: [scenarios({ measure: measureForRoom }), slimPhaser(), sealPage()],
  build: {
    target: "es2022",
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    // All that the first words need comes in one file, also what later parts use too.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] } } },
  },
  server: { port: 5173 },
  test: {
    testTimeout: 20_000,
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**", "tests/bench/**"],
  },
});
