// The order form, as the compiler sees it.
import {
  IssueTiming,
  orderForm,
  type OrderForm,
  type OrderForms,
  type OrderFormSettings,
  type Texts,
} from "tldgate/form";
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
  scope: form,
  given: { admincontact0: true, techcontact0: "P-ABC123", period: 1, billingcontact0: { country: "KZ" } },
  labels: { "ownercontact0.zip": "ZIP" },
  severity: { "format.phone": "off", "check-digit": "warning" },
  rules: ({ domain }) => (domain === "tea.kz" ? [{ field: "domain", code: "in-cart", message: "In your cart." }] : []),
  onReport: ({ ok }) => void ok,
  onFailure: () => false,
};
const bound: OrderForm = orderForm(form, settings);
const report: Report = bound.change({ tld: "kg" });
const cart: OrderForms = orderForm(form, [settings, { tld: "com", command: "AddDomain", scope: "domains[1]" }]);
const added: OrderForm = cart.add(settings);
cart.remove(added);
const reports: readonly Report[] = cart.check();
const late = new IssueTiming({ submitted: cart.ok });
const same: typeof orderForm = orderFormFor(twin);
const timing = new IssueTiming();
timing.left();
const shown: readonly Issue[] = timing.shown(issues);

// @ts-expect-error the summary stays where it is
bound.change({ summary: form });
// @ts-expect-error it is called `fixed`
const texts: Partial<Texts> = { mended: "(mended)" };
// @ts-expect-error a command is needed
orderForm(form, { tld: "kz" });
// @ts-expect-error it cannot be told to have been touched
timing.isTouched = true;

export { late, report, reports, same, shown, texts };
