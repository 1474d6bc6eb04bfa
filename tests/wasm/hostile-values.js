// Values that no shop means to pass, each made anew: of every type, and such as throw, lie, or have
// no end. What they throw holds the mark.
export const MARK = "hush-77";

const boom = () => {
  throw new RangeError(MARK);
};
const every = { get: boom, has: boom, ownKeys: boom, getOwnPropertyDescriptor: boom, getPrototypeOf: boom };
const getter = (name) => Object.defineProperty({}, name, { enumerable: true, get: boom });
const cyclic = () => {
  const record = { domain: "tea.kyoto" };
  record.ownercontact0 = record;
  record.list = [record];
  return record;
};
const revoked = (target) => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
const tagged = (tag, more) => ({ [Symbol.toStringTag]: tag, ...more });
const endless = (value) => ({
  *[Symbol.iterator]() {
    for (;;) yield value;
  },
});

export const hostileValues = {
  undefined: () => undefined,
  null: () => null,
  true: () => true,
  "a number": () => 7,
  NaN: () => NaN,
  "a bigint": () => 7n,
  "a symbol": () => Symbol(MARK),
  "a function": () => boom,
  "a class": () => class Shop {},
  "an empty text": () => "",
  "half a surrogate pair": () => "\ud800",
  "a long text": () => "a1!".repeat(30_000),
  "a text of every object": () => "__proto__",
  "an array": () => [MARK],
  "an array of arrays": () => [[[MARK]]],
  "an array without end": () => Object.assign([], { length: 4_294_967_295 }),
  "an array with holes": () => Object.assign([], { 1: "x" }),
  "an array that throws": () => Object.defineProperty([1], 0, { enumerable: true, get: boom }),
  "a typed array": () => new Uint8Array([7]),
  "a buffer": () => new ArrayBuffer(8),
  "a record": () => ({ domain: "tea.kyoto" }),
  "a record without a prototype": () => Object.assign(Object.create(null), { domain: "tea.kyoto" }),
  "a record in a circle": cyclic,
  "a record whose texts throw": () => ({ domain: { toString: boom, valueOf: boom } }),
  "a record with a key of half a pair": () => ({ "\ud800": "x", "X-\udfff": "x", "auth.\ud800": "x" }),
  "a record with keys of every object": () => JSON.parse('{"__proto__": "x", "constructor": "x", "toString": "x"}'),
  "a record of thousands": () => Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`X-${index}`, "x"])),
  "a record with symbols": () => ({ [Symbol(MARK)]: "x" }),
  "a getter of the domain": () => getter("domain"),
  "a getter of the context": () => getter("context"),
  "a getter of the status": () => getter("status"),
  "a getter of a tag": () => getter(Symbol.toStringTag),
  "a getter of an iterator": () => getter(Symbol.iterator),
  "a Proxy": () => new Proxy({ domain: "tea.kyoto" }, {}),
  "a Proxy that throws": () => new Proxy({}, every),
  "a Proxy of an array that throws": () => new Proxy([], every),
  "a Proxy of a function that throws": () => new Proxy(boom, every),
  "a Proxy whose values throw": () => new Proxy({ domain: "x", context: {}, status: [] }, { get: boom }),
  "a Proxy with lying keys": () =>
    new Proxy({}, { ownKeys: () => ["domain", "domain2"], getOwnPropertyDescriptor: () => undefined }),
  "a revoked Proxy": () => revoked({}),
  "a revoked Proxy of an array": () => revoked([]),
  "a Map": () => new Map([["domain", MARK]]),
  "a Set": () => new Set([MARK]),
  "a Date": () => new Date(0),
  "a regular expression": () => /hush-77/,
  "an error": () => new Error(MARK),
  "a promise": () => Promise.resolve(MARK),
  "a boxed text": () => Object(MARK),
  "a boxed number": () => Object(7),
  "a FormData": () => new FormData(),
  URLSearchParams: () => new URLSearchParams("domain=tea.kyoto"),
  "a file": () => new File([MARK], "x.txt"),
  "a file that is none": () => tagged("File"),
  "a file that throws": () => Object.defineProperty(tagged("File"), "size", { get: boom }),
  "a FormData that is none": () => tagged("FormData"),
  "a FormData of nothing": () =>
    tagged("FormData", {
      *[Symbol.iterator]() {
        yield null;
      },
    }),
  "a FormData of symbols": () =>
    tagged("FormData", {
      *[Symbol.iterator]() {
        yield [Symbol(MARK), Symbol(MARK)];
      },
    }),
  "a FormData of objects": () =>
    tagged("FormData", {
      *[Symbol.iterator]() {
        yield [{ toString: boom }, {}];
      },
    }),
  "a FormData that throws": () => tagged("FormData", { [Symbol.iterator]: boom }),
  "a FormData without end": () => tagged("FormData", endless(["domain", "x"])),
  "an array that is none": () => tagged("Array", { length: 3 }),
  "an array with a length that is none": () => tagged("Array", { length: { valueOf: boom } }),
  "an object that is none": () => tagged("Object", { domain: "x" }),
  "a map that is an object": () => Object.defineProperty(new Map(), Symbol.toStringTag, { value: "Object" }),
  arguments: () =>
    (function () {
      return arguments;
    })(MARK),
  "the globals": () => globalThis,
};
