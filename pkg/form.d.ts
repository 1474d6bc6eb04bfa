/**
 * A page's own order form, that refuses a bad order before it is submitted, and says why while
 * the customer types. It needs nothing but a form whose controls are named like the fields.
 *
 * @example
 * import { orderForm } from "tldgate/form";
 *
 * const form = document.querySelector("form");
 * if (form) orderForm(form, { tld: "kyoto", command: "TransferDomain" });
 */
import type { Command, Issue, Options, Report, Tld } from "./index.js";

/** What the form says besides the sentences of issues, which are the locale's. */
export interface Texts {
  /** Before an error. `"Error:"` */
  readonly error: string;
  /** Before a warning. `"Please check:"` */
  readonly warning: string;
  /** On the button that takes a fix; `{fix}` stands for the value. `"Use “{fix}”"` */
  readonly fix: string;
  /** The same where the value is a code or an identity number, which is not written out. `"Use the corrected value"` */
  readonly secretFix: string;
  /** Above the errors of an order that was submitted. `"There is a problem with this order"` */
  readonly summary: string;
  /** Behind one of them that is fixed. `"(fixed)"` */
  readonly fixed: string;
  /** In their place once all are. `"The problems that were found are fixed."` */
  readonly allFixed: string;
  /**
   * Where the registry asks for what the page has no control for.
   * `"This shop cannot take this order yet. Please ask the shop."`
   */
  readonly unavailable: string;
  /** Before what an authorisation code has of what it needs. `"Met:"` */
  readonly met: string;
  /** Before what it lacks. `"Not yet:"` */
  readonly unmet: string;
}

/**
 * | setting      | default                     | what it is                                            |
 * | ------------ | --------------------------- | ----------------------------------------------------- |
 * | `tld`        |                             | the TLD                                               |
 * | `command`    |                             | the API command                                       |
 * | `names`      | named like the field        | names of controls, by field                           |
 * | `scope`      | the whole form              | where the order's controls are: an element, a prefix  |
 * | `given`      | what the form does not ask  | what the shop adds to the order                       |
 * | `context`    | `[data-context]` controls   | what is known of the domain                           |
 * | `labels`     | the page's own `<label>`    | what fields are called in sentences                   |
 * | `severity`   | ours                        | the weight of codes                                   |
 * | `locale`     | English                     | sentences                                             |
 * | `rules`      | none                        | the shop's own rules                                  |
 * | `summary`    | a new element in the form   | where errors stand after a submit                     |
 * | `sources`    | `false`                     | whether issues and notes name the guide's section     |
 * | `texts`      | English                     | what the form says besides                            |
 * | `onReport`   |                             | hears of each report                                  |
 * | `onRefused`  |                             | hears that a bad order was submitted                  |
 * | `onFailure`  | the form goes on            | hears that nothing could be checked                   |
 *
 * A setting that is none of these throws a `TypeError`.
 *
 * @example
 * import type { OrderFormSettings } from "tldgate/form";
 *
 * // A shop's own names; a server that adds the other contacts; a rule of the shop's.
 * const settings: OrderFormSettings = {
 *   tld: "kz",
 *   command: "AddDomain",
 *   names: { domain: "sld", ownercontact0: "owner", "X-COMPANY-VAT-ID": "additional[vat]" },
 *   given: { admincontact0: "P-ABC123", period: 1 },
 *   rules: ({ domain }) =>
 *     domain === "tea.kz" ? [{ field: "domain", code: "in-cart", message: "This name is in your cart." }] : [],
 *   onRefused: ({ issues }) => console.log(issues.length),
 * };
 */
export interface OrderFormSettings {
  /**
   * The TLD, with or without a leading dot. One without rules passes, unless `severity` makes
   * `unsupported-tld` an error: the customer then reads `texts.unavailable`.
   */
  readonly tld: Tld;
  /** The API command, without case. */
  readonly command: Command;
  /**
   * The names of controls that are not called like their field, by the API's name of the field. One
   * control may serve several fields. A contact's name leads to its parts too:
   * `{ ownercontact0: "owner" }` to `owner.email` and `owner[email]`. With a prefix for `scope`,
   * a name below that goes first. A field that is named here has no other control.
   */
  readonly names?: Options["names"];
  /**
   * Only controls in this element, or with names below this prefix (`"domains[0]"`: as
   * `domains[0][auth]`, or `domains.0.auth`), are the order's, and what `names` leads to. It keeps
   * a shop's own `token` and `action` apart from the API's, and the orders of a cart from each other.
   */
  readonly scope?: Element | string;
  /**
   * Fields that the shop adds: a value, a contact's data, or `true` where it is not known here. A
   * stem, such as `admincontact`, speaks of all its numbers. What the page has no control for
   * counts as given anyway, if it is a parameter of the API's reference, and so do the parts of a
   * contact of which it asks for some. This goes over it.
   */
  readonly given?: Options["given"];
  /** What the shop knows of the domain; a control of `data-context` that holds something goes over it. */
  readonly context?: Options["context"];
  /**
   * What a field is called in sentences, by the API's name: `{ "ownercontact0.zip": "ZIP" }`. It
   * goes over the page's label.
   */
  readonly labels?: Options["labels"];
  /** The shop's own weight for a code, for `code.reason`, `code@field` or `code.reason@field`. */
  readonly severity?: Options["severity"];
  /** Sentences in the shop's language; those that are left out are English. */
  readonly locale?: Options["locale"];
  /** The shop's own rules, of the order by the API's names. What they find is shown, and refuses, like ours. */
  readonly rules?: Options["rules"];
  /**
   * An element for the errors of orders that were submitted; of several orders, the first that has one
   * tells. Without one, a `<div class="tldgate-summary">` is put before everything in the form.
   */
  readonly summary?: HTMLElement;
  /** Whether each issue and note names the section of the guide that it comes from, in a `<cite>`. */
  readonly sources?: boolean;
  /** Texts in the shop's language; those that are left out are English. */
  readonly texts?: Partial<Texts>;
  /** Called with each report, the first included: what a page shows of its own hangs on it. */
  readonly onReport?: (report: Report) => void;
  /** Called after a bad order was submitted and refused, once the summary is there. */
  readonly onRefused?: (report: Report) => void;
  /**
   * Called once where the rules cannot be asked: there is no module, or it failed twice. The form
   * then goes on, since the server judges again, unless this returns `false`. The console has it too.
   */
  readonly onFailure?: (error: unknown) => false | void;
}

/** One order of a form. After `stop()` nothing here touches the page. */
export interface OrderForm {
  /** What the form holds now. Where the rules cannot be asked, it says `covered: false`. */
  readonly report: Report;
  /** Judges the order again: after the page has changed a value, or added and removed controls. */
  check(): Report;
  /**
   * Takes fields for answered, such as those that a server filled in, so that their issues show.
   * Without it they do once somebody was there.
   *
   * @param names names of fields, without case, blank ones too; a contact's with its parts; without
   * it, all that are filled
   */
  answered(names?: readonly string[]): Report;
  /**
   * Changes some of the settings, such as the TLD, and judges the order again. The summary,
   * the texts and whether sources are named stay.
   *
   * @throws TypeError as orderForm() does; nothing is changed then
   */
  change(settings: Partial<Omit<OrderFormSettings, "summary" | "texts" | "sources">>): Report;
  /** Leaves the form as it was found; in a form of several orders, takes this one out. */
  stop(): void;
}

/** Several orders of one form, such as a cart. */
export interface OrderForms {
  /** In the sequence in which they were given. */
  readonly orders: readonly OrderForm[];
  /** No order has an error. */
  readonly ok: boolean;
  /** Takes one more order in, whose controls are on the page. */
  add(settings: OrderFormSettings): OrderForm;
  /** Takes one out, and leaves its controls as they were found. */
  remove(order: OrderForm): void;
  /** Judges all of them again, in the sequence of `orders`. */
  check(): readonly Report[];
  /** Takes all that is filled for answered. */
  answered(): readonly Report[];
  /** Leaves the form as it was found. */
  stop(): void;
}

/**
 * Binds the rules to a form on the page, for one order or for several.
 *
 * | on the page                     | what becomes of it                                                       |
 * | ------------------------------- | ------------------------------------------------------------------------ |
 * | a control named like a field    | is the order's: `domain`, `ownercontact0.country`, `ownercontact0[country]` |
 * | a control of another name       | is left alone, and so are files and what is disabled                     |
 * | a hidden `action` of the shop's | is left alone where its value is no step of the command                  |
 * | `data-context="registered"`     | a control that tells of the domain: also `today`, `expires`, `transferred`, `renewed` (dates), `status` |
 * | `data-issues-for="auth"`        | a list for the issues of a field, by its name or the control's           |
 * | `data-issues-for=""`            | a list for what is wrong with the order as a whole                       |
 * | `data-requirements-for="auth"`  | a list that is kept filled with what a code needs                        |
 * | `data-notes`                    | a list that is filled with what a customer should know                   |
 *
 * * Issues show when {@link IssueTiming} says, as `<li class="error">` or `<li class="warning">`,
 *   in the page's list or in a `<ul class="tldgate-issues">` behind the control: behind the label
 *   around it, behind a row of flex items, and in a grid as a row of its own. A fix is a button
 *   there, where the control can take it, and is never taken unasked. The control gets
 *   `aria-invalid`, `aria-describedby` and a custom validity, unless the shop has set one: that stays.
 * * The page's `<label>` (or ARIA label, or the legend of radio buttons) names the field in sentences.
 * * Controls that belong to the form by `form="id"` are heard wherever they stand.
 * * An order with an error is not submitted: the event ends here, before the shop's listeners, and
 *   the summary takes the focus and leads to each error. What is fixed afterwards is marked; once
 *   all is, the summary gets the class `tldgate-fixed` and one line in place of the errors. A button with
 *   `formnovalidate` passes. Where the order is right, what HTML demands of the form is asked
 *   for as ever (`required`, `pattern`, a custom validity of the shop's). `form.submit()` asks nobody:
 *   a page that calls it reads `report.ok` before.
 * * What the registry asks for and the page has no control for refuses the order; the customer reads
 *   `texts.unavailable`, and the console says which control is missing.
 * * In a cart, each order has its `scope`, and its lists there: in the element, or by names below the
 *   prefix (`data-issues-for="domains[0][auth]"`; `data-issues-for="domains[0]"` and
 *   `data-notes="domains[0]"` for the order as a whole). What orders share is told once. Where
 *   the summary says the same of two orders, it adds the domain name.
 *
 * @example
 * import { orderForm } from "tldgate/form";
 *
 * const form = document.querySelector("form");
 * if (form) {
 *   const owner = { names: { "ownercontact0.email": "email" } };
 *   const cart = orderForm(form, [
 *     { tld: "kyoto", command: "TransferDomain", scope: "domains[0]" },
 *     { tld: "kz", command: "AddDomain", scope: "domains[1]", ...owner },
 *   ]);
 *   const added = cart.add({ tld: "com", command: "AddDomain", scope: "domains[2]", ...owner });
 *   cart.remove(added);
 * }
 *
 * @throws TypeError for what is no form, and for settings that are wrong
 * @throws Error where the form is bound already; `stop()` frees it
 * @throws Error where the rules cannot be asked and there is no `onFailure`; with one, the form is
 * left alone and the result does nothing. Nothing stays behind on the page either way.
 */
export function orderForm(form: HTMLFormElement, settings: OrderFormSettings): OrderForm;
export function orderForm(form: HTMLFormElement, settings: readonly OrderFormSettings[]): OrderForms;

/**
 * When the issues of one field show, for a shop that shows them itself: late, once the person
 * has left the field or submitted the order; at once, where typing on cannot mend them; and no
 * longer than to the keystroke that does.
 *
 * @example
 * import { IssueTiming } from "tldgate/form";
 *
 * const timing = new IssueTiming();
 * timing.typed();
 * timing.shown([{ pending: true, message: "Auth codes for .kyoto need at least one digit (0–9)." }]); // []
 */
export class IssueTiming {
  /** `submitted`: the order was submitted before there was such a field; `false` unless told. */
  constructor(options?: { readonly submitted?: boolean });
  /** Whether the person has answered yet, or begun to. */
  readonly isTouched: boolean;
  /** The value has changed. */
  typed(): void;
  /** The focus has left the field. */
  left(): void;
  /** The order was submitted. */
  submitted(): void;
  /** Those of the field's issues that show now. */
  shown<Some extends Pick<Issue, "pending">>(issues: readonly Some[]): readonly Some[];
}
