// What the tests ask a page to do. A breach of its policy, and what a visitor would find on
// the console as an error, is kept.
import { complaints, judge } from "/tests/cases/judge.js";

const breaches = [];
document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
  breaches.push(`content security policy: ${violatedDirective} ${blockedURI}`),
);
addEventListener("error", ({ message }) => breaches.push(`error: ${message}`));
addEventListener("unhandledrejection", ({ reason }) => breaches.push(`rejection: ${reason}`));

const judged = (tldgate, files) => {
  const verdicts = files.flatMap((file) => judge(tldgate, file));
  return { judged: verdicts.length, complaints: complaints(verdicts) };
};

/** Loads modules, each of which is the package or leaves it in `shop`, and judges every case by each. */
async function inPage(addresses, files) {
  const results = [];
  for (const address of addresses) {
    delete globalThis.shop;
    const module = await import(address);
    results.push(judged(globalThis.shop ?? module, files));
  }
  return results;
}

/** The same in a worker. */
function inWorker(address, files) {
  const worker = new Worker("worker.js", { type: "module" });
  return new Promise((resolve, reject) => {
    worker.addEventListener("message", ({ data }) => resolve([data]));
    worker.addEventListener("error", ({ message }) => reject(new Error(`the worker: ${message}`)));
    worker.postMessage({ address, files });
  }).finally(() => worker.terminate());
}

/** The module as a file: every way to bring it, but for those that need no browser. */
async function asFile(address, files) {
  const { init, ...tldgate } = await import(address);
  const beside = (name) => new URL(name, new URL(address, location));
  const file = beside("wasm/tldgate_bg.wasm");
  const missing = await init(beside("nothing.wasm")).then(String, String);
  if (!missing.includes("404")) throw new Error(`a file that is missing: ${missing}`);
  await init(fetch(file));
  await init(file);
  return [judged(tldgate, files)];
}

/** A form of the page's own, bound by a module: what it says of a bad order, and then of a good one. */
async function bound(address) {
  const { orderForm } = await import(address);
  const form = document.createElement("form");
  for (const [name, value] of Object.entries({ domain: "tea.kyoto", action: "REQUEST", auth: "" })) {
    form.append(Object.assign(document.createElement("input"), { name, value }));
  }
  document.body.append(form);
  let sent = 0;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    sent += 1;
  });
  orderForm(form, { tld: "kyoto", command: "TransferDomain" });
  return ["abcdefgh!", "abcdefgh1!"].map((code) => {
    const { auth } = form.elements;
    auth.value = code;
    auth.dispatchEvent(new InputEvent("input", { bubbles: true }));
    form.requestSubmit();
    return {
      sent,
      errors: [...form.querySelectorAll("li.error")].map((item) => item.textContent.trim()),
      isInvalid: auth.matches(":invalid"),
      hasSummary: !form.querySelector(".tldgate-summary").hidden,
    };
  });
}

/** What every policy here forbids, to see that a breach is seen. */
async function breach() {
  // A debugger that drives the page may do more than the page, until the next task.
  await new Promise((resolve) => setTimeout(resolve));
  try {
    Function("return 1")();
  } catch {
    return [];
  }
  throw new Error("the page has no policy");
}

const works = { inPage, inWorker, asFile, bound, breach };

window.run = async (work, argument, files) => {
  try {
    const results = await works[work](argument, files);
    // What a policy reports comes as a task of its own.
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { results, breaches };
  } catch (error) {
    return { results: [], breaches: [...breaches, `thrown: ${error?.stack ?? error}`] };
  }
};
document.documentElement.dataset.ready = "";
