// Serves the test page as a careful shop would: same origin only, and WebAssembly
// as the one thing beyond it. `npm start` runs it; tests start it with folders of their own.
import { createServer } from "node:http";
import { once } from "node:events";
import { fileURLToPath, pathToFileURL } from "node:url";
import sirv from "sirv";

const root = new URL("../", import.meta.url);

const POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
const HEADERS = {
  "Cache-Control": "no-cache",
  "X-Content-Type-Options": "nosniff",
};

/**
 * Starts the server on 127.0.0.1 and resolves to its address, without a path, and to `close()`.
 * `folders` are names of folders in the project's root; `port` 0 is any free one; `policy` is
 * the content security policy.
 */
export async function serve({ port = 0, folders = ["www", "pkg"], policy = POLICY } = {}) {
  const headers = Object.entries({ "Content-Security-Policy": policy, ...HEADERS });
  const mounts = folders.map((name) => ({
    prefix: `/${name}/`,
    // `dev` reads files anew for each request: an edit shows without a restart.
    handle: sirv(fileURLToPath(new URL(`${name}/`, root)), { dev: true, etag: true }),
  }));

  const server = createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    const missing = () => {
      response.statusCode = 404;
      response.end("Not found\n");
    };
    if (request.url === "/") {
      response.writeHead(302, { Location: "/www/" }).end();
      return;
    }
    // Browsers ask for this on their own; a page without an icon is no mistake.
    if (request.url === "/favicon.ico") {
      response.writeHead(204).end();
      return;
    }
    const mount = mounts.find(({ prefix }) => request.url.startsWith(prefix));
    if (!mount) return missing();
    request.url = request.url.slice(mount.prefix.length - 1);
    mount.handle(request, response, missing);
  });

  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { url } = await serve({ port: Number(process.env.PORT ?? 0) });
  console.log(`${url}/www/`);
}
