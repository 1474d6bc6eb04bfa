// A shop's server: serves the pages beside this file and the packed package under a strict policy, and
// keeps what is sent to it.
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";
import { buffer } from "node:stream/consumers";

const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join("; ");
const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".svg": "image/svg+xml" };

/** Where pages are: `/checkout/…` is this folder, `/tldgate/…` the package, `/built/…` what a test has bundled. */
function folders(built) {
  return {
    checkout: new URL("./", import.meta.url),
    tldgate: new URL("../node_modules/tldgate/", import.meta.url),
    ...(built && { built }),
  };
}

/**
 * Starts it on 127.0.0.1. `orders` fills with what is sent, each as pairs of name and value: a file's
 * value is `{ file, text }`. `built` is the address of a folder of a test's own.
 */
export async function openServer({ built } = {}) {
  const places = folders(built);
  const orders = [];
  const server = createServer(async (request, response) => {
    response.setHeader("Content-Security-Policy", POLICY);
    if (request.method === "POST") {
      orders.push(await sent(request));
      response.setHeader("Content-Type", TYPES[".html"]);
      return response.end("<!doctype html><title>Thank you</title><p>Thank you.</p>");
    }
    const [, folder, ...path] = new URL(request.url, "http://shop.example").pathname.split("/");
    const file = places[folder] && new URL(path.join("/"), places[folder]);
    const bytes = file && (await readFile(file).catch(() => undefined));
    // Browsers ask for an icon on their own.
    if (!bytes) return response.writeHead(folder === "favicon.ico" ? 204 : 404).end();
    response.setHeader("Content-Type", TYPES[extname(file.pathname)] ?? "application/octet-stream");
    response.end(bytes);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    orders,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A body as it came: what stands in it, in its sequence. */
async function sent(request) {
  const body = await buffer(request);
  const data = await new Response(body, { headers: { "Content-Type": request.headers["content-type"] } }).formData();
  return Promise.all(
    [...data].map(async ([name, value]) => [name, typeof value === "string" ? value : await file(value)]),
  );
}

const file = async (value) => ({ file: value.name, text: await value.text() });
