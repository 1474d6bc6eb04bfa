// The verdict on the test page: true at any time, in words, and beside what it is about.
import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, test } from "node:test";
import { openBrowser } from "./browser.js";
import { Person, control } from "./person.js";

let chromium;
let person;

before(async () => {
  chromium = await openBrowser();
});
after(() => chromium?.close());

beforeEach(async () => {
  person = await Person.visit(chromium);
});
afterEach(() => {
  assert.deepEqual(person.complaints, [], "the page says nothing on the console, and breaks no policy");
});

describe("an example shows what is wrong with it as soon as it is filled in", () => {
  for (const tld of ["gdn", "kg", "kyoto", "kz", "or.kr"]) {
    test(`.${tld}`, async () => {
      await person.choose("tld", tld);
      const examples = await person.page.$$eval("#example option", (options) =>
        options.map((option) => ({ id: option.value, right: option.parentElement.label === "Accepted" })),
      );
      assert.ok(examples.length > 4);
      for (const { id, right } of examples) {
        await person.fillExample(id);
        const sentence = await person.verdict();
        const beside = await person.shownErrors();
        assert.match(sentence, right ? /^The order is right/ : /^Refused: /, id);
        assert.equal(beside.length > 0, !right, `${id}: ${beside}`);
        const told = await person.findings();
        const errors = told.filter(({ kind }) => kind !== "doubtful").map(({ message }) => message);
        assert.deepEqual([...beside].sort(), errors.sort(), id);
        assert.equal(await person.focused(), "fill-in", "the focus stays where it is");
      }
    });
  }
});

describe("the verdict", () => {
  const empty = async (name) => {
    await person.page.focus(control(name));
    await person.page.keyboard.press("F16", { commands: ["selectAll"] });
    await person.press("Backspace");
  };

  /** What a person does, the sentence, and the findings with the controls they lead to. */
  const table = {
    "of an order that nobody has begun": [
      "kyoto/RenewDomain",
      () => {},
      "Not complete yet: 3 things are missing.",
      ["missing field-domain", "missing field-period", "missing field-expiration"],
    ],
    "in the middle of a word": [
      "kyoto/TransferDomain/transfer",
      () => person.fill({ auth: "teah" }),
      "Not complete yet: 3 things are unfinished.",
      ["unfinished field-auth", "unfinished field-auth", "unfinished field-auth"],
    ],
    "once the field is left": [
      "kyoto/TransferDomain/transfer",
      async () => {
        await person.fill({ auth: "teahouse1" });
        await person.press("Tab");
      },
      "Refused: one thing is wrong.",
      ["wrong field-auth"],
    ],
    "of what is doubtful": [
      "kyoto/TransferDomain/escaped-code",
      () => {},
      "The order is right; one thing is to check.",
      ["doubtful field-auth"],
    ],
    "of what is right": ["kyoto/TransferDomain/transfer", () => {}, "The order is right.", []],
    "of a command that there is not": [
      "kg/DeleteDomain",
      () => {},
      "Refused: DeleteDomain is not available for .kg.",
      ["wrong "],
    ],
    "with another TLD, of a name that is not under it": [
      "kg/TransferDomain",
      async () => {
        await person.fill({ domain: "teahouse.kg" });
        await person.choose("tld", "gdn");
      },
      "Refused: one thing is wrong and one thing is missing.",
      ["wrong field-domain", "missing field-auth"],
    ],
    "of a field that was emptied": [
      "kyoto/RenewDomain",
      async () => {
        await person.fill({ domain: "tea.kyoto", period: "1", expiration: "2027" });
        await empty("period");
        await person.press("Tab");
      },
      "Refused: one thing is missing.",
      ["missing field-period"],
    ],
  };
  for (const [name, [route, act, sentence, findings]] of Object.entries(table)) {
    test(name, async () => {
      await person.goTo(route);
      await act();
      assert.equal(await person.verdict(), sentence);
      const told = await person.findings();
      assert.deepEqual(
        told.map(({ kind, leadsTo }) => `${kind} ${leadsTo}`),
        findings,
      );
      for (const { message, code, source } of told) {
        assert.match(message, /\.$/);
        assert.match(code, /^[a-z-]+(\.[a-z-]+)*$/);
        assert.match(source, / › /);
      }
    });
  }

  test("with another TLD, the error stands beside the name too", async () => {
    await person.goTo("kg/AddDomain/person");
    await person.choose("tld", "kz");
    assert.equal((await person.errorsAt("domain")).length, 1);
    assert.match(await person.verdict(), /^Refused: /);
  });

  test("each finding leads to its control, also in what is folded away", async () => {
    await person.goTo("kyoto/AddDomain/abroad");
    await person.page.$$eval("details", (all) => all.forEach((details) => (details.open = false)));
    const [{ leadsTo }] = await person.findings();
    assert.equal(leadsTo, "field-ownercontact0.country");
    await person.page.click("#findings a");
    assert.equal(await person.focused(), leadsTo);
    assert.equal(new URL(person.page.url()).hash, "#kyoto/AddDomain/abroad");
  });

  test("findings come in the order of the page", async () => {
    await person.goTo("or.kr/TransferDomain");
    const told = await person.findings();
    const controls = await person.page.$$eval("#fields [id]", (nodes) => nodes.map(({ id }) => id));
    const places = told.map(({ leadsTo }) => controls.indexOf(leadsTo));
    assert.ok(places.length > 4 && !places.includes(-1));
    assert.deepEqual(
      places,
      places.toSorted((one, other) => one - other),
    );
  });

  test("is announced with an example, a change of the TLD, and the order that turns right", async () => {
    await person.choose("tld", "kyoto");
    await person.fillExample("letters-only");
    await person.hear(/^Filled in: .*\. Refused: .* at least one digit/);
    await person.fill({ auth: "teahouse-1" });
    await person.hear(/^The order is right\.$/);
    await person.choose("tld", "kg");
    await person.hear(/^Refused: /);
  });
});

describe("on a phone the verdict stays in view, and leads to what is wrong", () => {
  for (const [route, sentence] of [
    ["kyoto/letters-only", "Refused: 2 things are wrong."],
    ["kg/no-tin", "Refused: one thing is missing."],
    ["kyoto/transfer", "The order is right."],
  ]) {
    test(route, async () => {
      await person.page.setViewport({ width: 390, height: 844 });
      const [tld, id] = route.split("/");
      await person.choose("tld", tld);
      await person.fillExample(id);
      assert.ok(await person.isInView("#verdict-bar"));
      assert.equal(await person.page.$eval("#verdict-bar-sentence", (node) => node.textContent), sentence);
      await person.page.click("#verdict-bar");
      await person.page.waitForFunction(() => document.activeElement.id === "verdict");
      assert.ok(await person.isInView("#verdict-sentence"));
      const [finding] = await person.findings();
      if (!finding) return;
      await person.page.click("#findings a");
      assert.equal(await person.focused(), finding.leadsTo);
      assert.ok(await person.isInView(`[id="${finding.leadsTo}"]`));
    });
  }
});

/** How many of the colours of an element, and of what is in it, are those of an error. */
function redShare(root) {
  const isRed = (colour) => {
    const [red, green, blue] = colour.match(/[\d.]+/g).map(Number);
    return red > green + 40 && red > blue + 40;
  };
  return [root, ...root.querySelectorAll("*")].filter((node) => {
    const { color, borderTopColor, borderTopWidth } = getComputedStyle(node);
    return isRed(color) || (borderTopWidth !== "0px" && isRed(borderTopColor));
  }).length;
}

test("nothing red stays beside a right order", async () => {
  await person.goTo("kyoto/TransferDomain/letters-only");
  await person.submit();
  assert.match(await person.page.title(), /^Error: /);
  assert.notEqual(await person.page.$eval("#summary", redShare), 0);
  await person.fill({ auth: "teahouse-1" });
  assert.doesNotMatch(await person.page.title(), /^Error: /);
  assert.equal(await person.verdict(), "The order is right.");
  assert.deepEqual(await person.shownErrors(), []);
  assert.deepEqual(await person.texts("#summary"), ["The problems that were found are fixed."]);
  assert.equal(await person.page.$eval("#summary", redShare), 0);

  // What is fixed is not the whole order.
  await person.fill({ domain: "tea.kz" });
  await person.press("Tab");
  assert.match(await person.verdict(), /^Refused: /);
  assert.doesNotMatch((await person.texts("#summary"))[0], /order|send/);
});
