// How the tests start Chromium.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Where a browser that the tests drive is; scripts/browser knows the names. */
export const program = (name) =>
  execFileSync(fileURLToPath(new URL("../../scripts/browser", import.meta.url)), [name], { encoding: "utf8" }).trim();

/** Puppeteer's options for it. */
export const chromium = () => ({
  executablePath: program("chromium"),
  args: [
    // Chromium has no sandbox for root, which is who runs tests in a container.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
