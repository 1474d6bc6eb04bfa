// Starts the server and a headless Chromium for a test file, and listens for what a
// visitor would never see: messages on the console, exceptions, refused requests,
// and breaches of the content security policy.
import puppeteer from "puppeteer-core";
import { chromium } from "./chromium.js";
import { serve } from "../../scripts/serve.mjs";

/**
 * Serves the project and opens a browser. `tests/` is served here, and never by `npm start`.
 * Resolves to the server's `url`, to `visit(path)` and to `close()`.
 */
export async function openBrowser() {
  const server = await serve({ folders: ["www", "pkg", "tests"] });
  const browser = await puppeteer.launch(chromium());
  return {
    url: server.url,
    browser,
    /** Opens a page in a fresh profile; `complaints` fills with everything it should not have said. */
    async visit(path) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const complaints = await listen(page);
      await page.goto(server.url + path);
      return { page, complaints };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function listen(page) {
  const complaints = [];
  page.on("console", (message) => {
    if (["error", "warn", "assert"].includes(message.type()))
      complaints.push(`console: ${message.text()} (${message.location().url ?? "?"})`);
  });
  page.on("pageerror", (error) => complaints.push(`exception: ${error?.stack ?? error}`));
  page.on("requestfailed", (request) => complaints.push(`request: ${request.url()} ${request.failure()?.errorText}`));
  await page.exposeFunction("reportViolation", (violation) => complaints.push(`content security policy: ${violation}`));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      window.reportViolation(`${violatedDirective} ${blockedURI}`),
    );
  });
  return complaints;
}
