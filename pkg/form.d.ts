/**
 * A page's own order form, that refuses a bad order before it is submitted, and says why while
 * the customer types. It needs nothing but a form whose controls are named like the fields.
 *
 * @example
 * import { orderForm } from "tldgate/form";
 * orderForm(document.querySelector("form"), { tld: "kyoto", command: "TransferDomain" });
 */
import type { Issue, Options, Report } from "./index.js";

/** What the form says besides the sentences of issues, which are the locale's. */
export interface Texts {
  /** Before an error, "Error:". */
  readonly error: string;
  /** Before a warning, "Please check:". */
  readonly warning: string;
  /** On the button that takes a fix, "Use “{fix}”"; `{fix}` stands for the value. */
  readonly fix: string;
  /** The same where the value is a code or an identity number, which is not written out. */
  readonly secretFix: string;
  /** Above the errors of an order that was submitted. */
  readonly summary: string;
  /** Behind one that is mended. */
  readonly mended: string;
  /** Before what an authorisation code has of what it needs, "Met:". */
  readonly met: string;
  /** Before what it lacks, "Not yet:". */
  readonly unmet: string;
}

export interface OrderFormSettings extends Options {
  /** The TLD, with or without a leading dot. */
  readonly tld: string;
  /** The API command, without case. */
  readonly command: string;
  /**
   * The names of controls that are not called like their field, by the field's name:
   * `{ "X-COMPANY-VAT-ID": "additional[vat]" }`.
   */
  readonly names?: Readonly<Record<string, string>>;
  /**
   * An element for the errors of an order that was submitted. Without one, a
   * `<div class="tldgate-summary">` is put before everything in the form.
   */
  readonly summary?: HTMLElement;
  /**
   * Whether each issue names the section of the guide that it comes from, in a `<cite>`. Not
   * unless it is `true`.
   */
  readonly sources?: boolean;
  /** Texts in the shop's language; those that are left out are English. */
  readonly texts?: Partial<Texts>;
  /** Called with each report, the first included: what a page shows of its own hangs on it. */
  readonly onReport?: (report: Report) => void;
  /** Called after a bad order was submitted and refused, once the summary is there. */
  readonly onRefused?: (report: Report) => void;
}

export interface OrderForm {
  /** What the form holds now. */
  readonly report: Report;
  /** Judges the order again: after the page has changed a value, or added and removed controls. */
  check(): Report;
  /**
   * Takes fields for answered, such as those that a server filled in, so that their issues show.
   * Without it they do once somebody was there.
   *
   * @param names names of fields, without case, blank ones too; without it, all that are filled
   */
  answered(names?: readonly string[]): Report;
  /**
   * Changes some of the settings, such as the TLD, and judges the order again. The summary,
   * the texts and whether sources are named stay.
   */
  change(settings: Partial<Omit<OrderFormSettings, "summary" | "texts" | "sources">>): Report;
  /** Leaves the form as it was found. */
  stop(): void;
}

/**
 * Binds the rules to a form on the page.
 *
 * * Controls whose names are those of fields (`domain`, `ownercontact0`,
 *   `ownercontact0.country` …, without case) make up the order. Others are the shop's own and
 *   are left alone. Blank ones are told as blank once somebody was there, or the order was
 *   submitted.
 * * Issues show when {@link IssueTiming} says: in the list `[data-issues-for="name"]` of the
 *   page, or in a `<ul class="tldgate-issues">` put behind the control, as `<li class="error">`
 *   or `<li class="warning">`. A fix is a button there, and is never taken unasked. The control
 *   gets `aria-invalid`, `aria-describedby` and a custom validity, so that `:user-invalid` and
 *   `:invalid` work.
 * * What is wrong with the order as a whole, or with what the page has no control for, shows in the
 *   list `[data-issues-for=""]`, where the page has one, and in the summary.
 * * A list `[data-requirements-for="auth"]` is kept filled with what the authorisation code
 *   needs, as `<li class="met">` and `<li class="unmet">`.
 * * An order with an error is not submitted: the event ends here, before the shop's listeners,
 *   and the summary takes the focus. A button with `formnovalidate` passes. Where the order is
 *   right, what HTML demands of the form is asked for as ever (`required`, `pattern` …).
 *
 * @throws TypeError for settings that {@link Options} or the functions refuse
 */
export function orderForm(form: HTMLFormElement, settings: OrderFormSettings): OrderForm;

/**
 * When the issues of one field show, for a shop that shows them itself: late, once the person
 * has left the field or submitted the order; at once, where typing on cannot mend them; and no
 * longer than to the keystroke that does.
 *
 * @example
 * import { IssueTiming } from "tldgate/form";
 * const timing = new IssueTiming();
 * timing.typed();
 * timing.shown([{ pending: true, message: "Auth codes for .kyoto need at least one digit (0–9)." }]); // []
 */
export class IssueTiming {
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
