// The browsers' engines, each as a function that starts one. It has `visit(address)`, which
// gives `run(…)` of the harness and `close()`, and `close()`; Puppeteer's own `browser`, too,
// where it is the one that drives.
import { spawn } from "node:child_process";
import puppeteer from "puppeteer-core";
import { Builder, Capabilities } from "selenium-webdriver";
import { chromium, program } from "../../browser/chromium.js";
import { answer, freePort } from "../port.js";

async function byPuppeteer(options) {
  const browser = await puppeteer.launch(options);
  return {
    browser,
    async visit(address) {
      const page = await browser.newPage();
      await page.goto(address);
      await page.waitForSelector("[data-ready]");
      return {
        run: (...parts) => page.evaluate((...given) => window.run(...given), ...parts),
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}

const Chromium = () => byPuppeteer(chromium());

const Firefox = () => byPuppeteer({ browser: "firefox", executablePath: program("firefox") });

/** WebKit has no protocol of its own that npm knows: a driver stands between. */
async function WebKit() {
  const port = await freePort();
  const driver = spawn("xvfb-run", ["-a", program("webkit-driver"), `--port=${port}`], {
    stdio: ["ignore", "ignore", "inherit"],
    detached: true,
  });
  const stop = () => process.kill(-driver.pid);
  try {
    await answer(`http://127.0.0.1:${port}/status`, driver);
    const capabilities = new Capabilities({
      browserName: "MiniBrowser",
      "webkitgtk:browserOptions": { binary: program("webkit"), args: ["--automation"] },
    });
    const session = await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(capabilities).build();
    await session.manage().setTimeouts({ script: 120_000, implicit: 30_000 });
    return {
      async visit(address) {
        await session.get(address);
        await session.findElement({ css: "[data-ready]" });
        const run = (...parts) =>
          session.executeAsyncScript(
            "const [parts, done] = arguments; window.run(...parts).then((report) => done(JSON.stringify(report)));",
            parts,
          );
        return { run: async (...parts) => JSON.parse(await run(...parts)), close: async () => {} };
      },
      async close() {
        await session.quit();
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

export const engines = { Chromium, Firefox, WebKit };
