// A person at a shop's form: each test draws one of its own on the same page, and binds it.
import { openBrowser } from "./browser.js";

/** A right code for .kyoto, and a text that is too short for one. */
export const CODE = "abcdefg1!";
export const KYOTO = { tld: "kyoto", command: "TransferDomain" };
export const lacksDigit = "Auth codes for .kyoto need at least one digit (0–9).";

export class Shop {
  #chromium;

  static async open() {
    const shop = new Shop();
    shop.#chromium = await openBrowser();
    const { page, complaints } = await shop.#chromium.visit("/tests/browser/forms/shop.html");
    await page.waitForFunction(() => window.bind);
    return Object.assign(shop, { page, complaints });
  }

  /** Another page, in a fresh profile. */
  visit(path) {
    return this.#chromium.visit(path);
  }

  close() {
    return this.#chromium?.close();
  }

  /** Draws a page, and binds its first form where there are settings. */
  async draw(html, settings) {
    this.complaints.length = 0;
    await this.page.evaluate((html) => window.draw(html), html);
    if (settings) await this.page.evaluate((settings) => void window.bind(settings), settings);
  }

  /** Does something on the page, with what the tests' page has on the window. */
  run(work, ...given) {
    return this.page.evaluate(work, ...given);
  }

  async type(name, text) {
    await this.page.focus(`[name="${name}"]`);
    await this.page.keyboard.type(text);
  }

  async press(key) {
    await this.page.keyboard.press(key);
  }

  async submit(form = "form") {
    await this.run((form) => document.querySelector(`${form} button:not([type])`).click(), form);
  }

  sent() {
    return this.run(() => window.sent);
  }

  /** The lines of lists, in the page's order. */
  lines(selector) {
    return this.page.$$eval(`${selector} li`, (items) => items.map(({ textContent }) => textContent.trim()));
  }

  /** What stands beside controls. */
  issues() {
    return this.lines(".tldgate-issues");
  }

  /** What the summary says, where it is shown. */
  summary() {
    return this.lines(".tldgate-summary:not([hidden])");
  }

  focused() {
    return this.run(() => document.activeElement.getAttribute("name") ?? document.activeElement.className);
  }

  value(name) {
    return this.run((name) => document.querySelector(`[name="${name}"]`).value, name);
  }
}
