// A customer at a shop's checkout, in Chromium: types, chooses, orders, and reads what the page says.
import puppeteer from "puppeteer-core";
import { chromium } from "../../browser/chromium.js";
import { openServer } from "./server.js";

/** A shop with its server and a browser; `visit(path)` brings a customer in a fresh profile. */
export async function openShop(settings) {
  const server = await openServer(settings);
  const browser = await puppeteer.launch(chromium());
  return {
    /** What was sent to the shop. */
    orders: server.orders,
    async visit(path) {
      const context = await browser.createBrowserContext();
      const customer = new Customer(await context.newPage());
      await customer.goTo(server.url + path);
      return customer;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

const named = (name) => `[name="${name}"]`;

class Customer {
  /** All that the console says, an exception, a request that failed, or a breach of the policy. */
  complaints = [];

  constructor(page) {
    this.page = page;
    page.on("console", (message) => this.complaints.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => this.complaints.push(`exception: ${error?.stack ?? error}`));
    page.on("requestfailed", (request) => this.complaints.push(`request: ${request.url()}`));
  }

  /** A page says by `data-ready` that its script has run. */
  async goTo(address) {
    await this.page.goto(address);
    await this.page.waitForSelector("[data-ready]");
  }

  leave() {
    return this.page.browserContext().close();
  }

  /** Fills in controls by name: `true` ticks a box, a list attaches files, a text takes the place of what is there. */
  async fill(values) {
    for (const [name, value] of Object.entries(values)) await this.#fillOne(name, value);
  }

  async #fillOne(name, value) {
    const control = await this.page.waitForSelector(`${named(name)}:not([type=hidden])`);
    const kind = await control.evaluate(({ type }) => type);
    if (value === true) return control.click();
    if (Array.isArray(value)) return control.uploadFile(...value);
    if (kind === "select-one") return this.page.select(named(name), value);
    await control.focus();
    await this.page.keyboard.press("F16", { commands: ["selectAll"] });
    // An empty text is what is left when the old one is deleted.
    await (value === "" ? this.page.keyboard.press("Delete") : this.page.keyboard.type(value));
  }

  /** Gives a control a value as a picker does, of which the page hears by `change`. */
  choose(name, value) {
    return this.page.$eval(
      named(name),
      (control, value) => {
        control.value = value;
        control.dispatchEvent(new Event("change", { bubbles: true }));
      },
      value,
    );
  }

  click(selector) {
    return this.page.click(selector);
  }

  /** Presses the button of an order that is expected to be refused. */
  tryToOrder() {
    return this.click("button[name=checkout]");
  }

  /** Presses the button, and waits for the shop's answer. */
  async order() {
    await Promise.all([this.page.waitForNavigation(), this.click("button[name=checkout]")]);
    return this.page.$eval("p", ({ textContent }) => textContent);
  }

  /** The sentences of the summary, where it is shown. */
  summary() {
    return this.#texts(".tldgate-summary:not([hidden]) li");
  }

  /** What stands beside a control, each as the page writes it. */
  async issuesAt(name) {
    const control = await this.page.waitForSelector(`${named(name)}:not([type=hidden])`);
    return control.evaluate((node) =>
      (node.getAttribute("aria-describedby") ?? "")
        .split(" ")
        .flatMap((id) => [...(document.getElementById(id)?.querySelectorAll("li") ?? [])])
        .map(({ textContent }) => textContent.trim().replace(/\s+/g, " ")),
    );
  }

  /** The names of the controls that are marked as wrong. */
  invalid() {
    return this.page.$$eval("[aria-invalid=true]", (nodes) => nodes.map(({ name }) => name));
  }

  value(name) {
    return this.page.$eval(named(name), ({ value }) => value);
  }

  #texts(selector) {
    return this.page.$$eval(selector, (nodes) => nodes.map(({ textContent }) => textContent.trim()));
  }
}
