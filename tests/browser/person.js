// A person at the test page: reads what it shows, clicks, and types.

/** A field's surroundings; `rest` selects within them. */
export const inField = (name, rest = "") => `.field:has(> [name="${name}"], > .fixed > [name="${name}"]) ${rest}`;

export const control = (name) => `#fields [name="${name}"]`;

/** What the command panel shows for fields, line by line. */
export const shown = (fields) => Object.entries(fields).map(([name, value]) => `${name} = ${value}`);

export class Person {
  /** Opens the page in a browser from openBrowser(). */
  static async visit(chromium, { width = 1280, scheme = "light" } = {}) {
    const { page, complaints } = await chromium.visit("/www/index.html");
    await page.setViewport({ width, height: 800 });
    await page.emulateMediaFeatures([
      { name: "prefers-color-scheme", value: scheme },
      { name: "prefers-reduced-motion", value: "reduce" },
    ]);
    await page.waitForSelector("#desk:not([hidden])");
    return new Person(page, complaints);
  }

  constructor(page, complaints) {
    this.page = page;
    this.complaints = complaints;
  }

  /** Follows an address to an order: `tld/command`, or `tld/command/example`. */
  async goTo(route) {
    await this.page.evaluate((hash) => (location.hash = hash), route);
    await this.page.waitForFunction(
      (command) => document.getElementById("title").textContent.startsWith(command),
      {},
      route.split("/")[1],
    );
  }

  async choose(name, value) {
    await this.page.click(`input[name="${name}"][value="${value}"]`);
  }

  /** Fills in an example of the TLD that is shown. */
  async fillExample(id) {
    await this.page.select("#example", id);
    await this.page.click("#fill-in");
  }

  async submit() {
    await this.page.click("#submit button");
  }

  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text) {
    await this.page.keyboard.type(text);
  }

  /** Presses Tab until the element with this id, or a radio button of this name, has the focus. */
  async tabTo(id) {
    for (let steps = 0; (await this.focused()) !== id; steps += 1) {
      if (steps === 60) throw new Error(`${id} cannot be reached by Tab`);
      await this.press("Tab");
    }
  }

  /** Fills in fields, whatever their controls; a closed disclosure is opened first, and what was there goes. */
  async fill(fields) {
    for (const [name, value] of Object.entries(fields)) await this.#fillOne(name, value);
  }

  async #fillOne(name, value) {
    const node = await this.page.waitForSelector(control(name));
    const closed = await node.evaluateHandle((field) => field.closest("details:not([open])")?.firstElementChild);
    await closed.asElement()?.click();
    const kind = await node.evaluate((field) => field.type);
    if (kind === "checkbox") return node.click();
    await node.focus();
    if (kind !== "select-one") await this.page.keyboard.press("F16", { commands: ["selectAll"] });
    await this.type(value);
  }

  texts(selector) {
    return this.page.$$eval(selector, (nodes) => nodes.map((node) => node.textContent.trim()));
  }

  /** The sentences of the errors beside a field. */
  errorsAt(name) {
    return this.#sentences(inField(name, ".issues > .error"));
  }

  /** The sentences of all errors that the form shows. */
  shownErrors() {
    return this.#sentences(".issues > .error");
  }

  /** The text of each, and nothing of the words around it. */
  #sentences(selector) {
    return this.page.$$eval(selector, (items) =>
      items.map(({ childNodes }) =>
        [...childNodes]
          .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
          .map(({ data }) => data)
          .join("")
          .trim(),
      ),
    );
  }

  value(name) {
    return this.page.$eval(control(name), (node) => node.value);
  }

  attribute(name, attribute) {
    return this.page.$eval(control(name), (node, wanted) => node.getAttribute(wanted), attribute);
  }

  isHidden(selector) {
    return this.page.$eval(selector, (node) => node.hidden);
  }

  /** The id of what has the focus, or the name of a radio button. */
  focused() {
    return this.page.evaluate(() => document.activeElement.id || document.activeElement.name);
  }

  /** Waits until the page has announced this. */
  async hear(expected) {
    const heard = () => this.page.$eval("#announcer", (node) => node.textContent);
    for (let waited = 0; waited < 5000 && !expected.test(await heard()); waited += 50) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    if (!expected.test(await heard())) throw new Error(`heard ${JSON.stringify(await heard())}, not ${expected}`);
  }

  /** The verdict beside the form, in one sentence. */
  verdict() {
    return this.page.$eval("#verdict-sentence", (node) => node.textContent);
  }

  /** What the verdict tells: each finding's kind, sentence, code and source, and the id of the control it leads to. */
  findings() {
    return this.page.$$eval("#findings li", (items) =>
      items.map((item) => ({
        kind: item.parentElement.className.replace("findings ", ""),
        message: item.querySelector(".message").textContent,
        leadsTo: item.querySelector("a")?.hash.slice(1) ?? "",
        code: item.querySelector("code").textContent,
        source: item.querySelector("cite").textContent,
      })),
    );
  }

  /** Whether all of it is on the screen, and nothing lies over it. */
  isInView(selector) {
    return this.page.$eval(selector, (node) => {
      const { left, right, top, bottom } = node.getBoundingClientRect();
      const isOnTop = node.contains(document.elementFromPoint((left + right) / 2, bottom - 1));
      return top >= 0 && bottom <= innerHeight && isOnTop;
    });
  }

  /** Whether the page takes the order for right. */
  isReady() {
    return this.page.$eval("#verdict", (node) => node.classList.contains("ready"));
  }
}
