/** Opens a page of the documentation as the file it would be, beside the package in node_modules. */
export async function openExample(session, example) {
  const { page } = await session.visit("/pkg/package.json");
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    const [, file] = pathname.split("/node_modules/tldgate/");
    if (file) request.continue({ url: `${session.url}/pkg/${file}` });
    else if (pathname === "/example.html") request.respond({ contentType: "text/html", body: example });
    else request.continue();
  });
  await page.goto(`${session.url}/example.html`);
  return page;
}
