// The README's picture, docs/order-form.png: a form as a person left it. npm run picture
import puppeteer from "puppeteer-core";
import { chromium } from "../../tests/browser/chromium.js";
import { serve } from "../serve.mjs";

const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'unsafe-inline'";
const server = await serve({ folders: ["pkg", "scripts"], policy });
const browser = await puppeteer.launch(chromium());
const page = await browser.newPage();
await page.setViewport({ width: 640, height: 400, deviceScaleFactor: 2 });
await page.goto(`${server.url}/scripts/picture/order-form.html`);
await page.waitForSelector(".tldgate-summary");
await page.type("[name=domain]", "tea");
await page.type("[name=auth]", "abcdefgh!");
await page.click("button");
await page.screenshot({ path: "docs/order-form.png", fullPage: true });
await browser.close();
await server.close();
