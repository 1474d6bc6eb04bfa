// The other entry points, as the compiler sees them.
import { ready, validate } from "tldgate";
import * as twin from "tldgate/js";
import * as file from "tldgate/wasm";
import module from "tldgate/tldgate.wasm";
import english from "tldgate/locales/en";
import type { Catalogue, Report } from "tldgate";

const later: Promise<void> = ready();
const sentences: Catalogue = english;
const same: typeof validate = twin.validate;
const report: Report = file.validate("kg", "AddDomain", {});
const kind: file.Report = report;

const started: Promise<void>[] = [
  file.init("/tldgate.wasm"),
  file.init(new URL("https://shop.example/tldgate.wasm")),
  file.init(fetch("/tldgate.wasm")),
  file.init(new Uint8Array()),
  file.init(module),
  twin.ready(),
];
file.initSync(new ArrayBuffer(8));

// @ts-expect-error an address cannot be read at once
file.initSync("/tldgate.wasm");
// @ts-expect-error nothing is guessed
await file.init();

export { kind, later, same, sentences, started };
