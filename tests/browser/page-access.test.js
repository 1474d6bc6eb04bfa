// The test page in the widths and colours it is made for: nothing runs out sideways,
// and axe finds nothing to say.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import axe from "axe-core";
import { openBrowser } from "./browser.js";
import { Person } from "./person.js";

let chromium;
before(async () => {
  chromium = await openBrowser();
});
after(() => chromium?.close());

const openEverything = ({ page }) => page.$$eval("details", (all) => all.forEach((details) => (details.open = true)));

const states = {
  untouched: ["kz/AddDomain"],
  refused: ["or.kr/AddDomain/no-certificate", (person) => person.submit()],
  "with a warning and a fix": ["kyoto/TransferDomain/escaped-code"],
  "with everything open": ["kg/AddDomain/no-passport", openEverything],
  "refused by a date": ["kg/RenewDomain/late-renewal", (person) => person.submit()],
  "refused and fixed": [
    "kyoto/TransferDomain/letters-only",
    async (person) => {
      await person.submit();
      await person.fill({ auth: "teahouse-1" });
    },
  ],
  "with a field of another form": ["or.kr/ModifyDomain", (person) => person.fill({ ownercontact0: "O-NEW240" })],
  accepted: ["kg/AddDomain/person", (person) => person.submit()],
  unavailable: ["kg/DeleteDomain"],
};

/** Each breach of a rule, with the element and what would mend it. */
async function violations(page) {
  // Evaluated by the debugger, which the page's policy does not bind.
  await page.evaluate(axe.source);
  const report = await page.evaluate(() => window.axe.run());
  assert.ok(report.passes.length > 10, "axe has looked");
  return report.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
  );
}

for (const width of [320, 1280]) {
  for (const scheme of ["light", "dark"]) {
    for (const [state, [route, act]] of Object.entries(states)) {
      test(`${state}, ${width} px, ${scheme}`, async () => {
        const person = await Person.visit(chromium, { width, scheme });
        await person.goTo(route);
        await act?.(person);
        assert.equal(await person.page.evaluate(() => document.documentElement.scrollWidth), width);
        assert.deepEqual(await violations(person.page), []);
        assert.deepEqual(person.complaints, []);
        await person.page.close();
      });
    }
  }
}
