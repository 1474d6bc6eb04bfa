// The order form, as the compiler sees it.
import { IssueTiming, orderForm, type OrderForm, type OrderFormSettings } from "tldgate/form";
import { orderFormFor } from "tldgate/form-for";
import * as twin from "tldgate/js";
import type { Issue, Report } from "tldgate";

declare const form: HTMLFormElement;
declare const issues: readonly Issue[];

const settings: OrderFormSettings = {
  tld: "kz",
  command: "AddDomain",
  names: { "X-COMPANY-VAT-ID": "additional[vat]" },
  context: { today: "2026-11-23" },
  texts: { error: "Fehler:" },
  onReport: ({ ok }) => void ok,
};
const bound: OrderForm = orderForm(form, settings);
const report: Report = bound.change({ tld: "kg" });
const same: typeof orderForm = orderFormFor(twin);
const timing = new IssueTiming();
timing.left();
const shown: readonly Issue[] = timing.shown(issues);

// @ts-expect-error the summary stays where it is
bound.change({ summary: form });
// @ts-expect-error a command is needed
orderForm(form, { tld: "kz" });
// @ts-expect-error it cannot be told to have been touched
timing.isTouched = true;

export { report, same, shown };
