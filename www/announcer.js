/**
 * One polite live region for the whole page. It waits until the typing rests, and
 * only the last sentence is said: a screen reader is told the outcome, not each key.
 */
export class Announcer {
  #region;
  #rest;
  #timer;

  constructor(region, rest = 700) {
    this.#region = region;
    this.#rest = rest;
  }

  say(sentence) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // The same text set twice is not announced; emptying it first makes it news.
      this.#region.textContent = "";
      requestAnimationFrame(() => (this.#region.textContent = sentence));
    }, this.#rest);
  }
}
