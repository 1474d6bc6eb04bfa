// A checkout in React, with controlled inputs: the state is what the page shows and keeps.
import { createElement as h, useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { orderForm } from "tldgate/form";

function Checkout() {
  const form = useRef(null);
  const [domain, setDomain] = useState("");
  const [language, setLanguage] = useState("");
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const bound = orderForm(form.current, { tld: "gdn", command: "AddDomain" });
    document.documentElement.dataset.ready = "";
    return () => bound.stop();
  }, []);
  const changed = (set) => (event) => set(event.target.value);
  // The language is asked for where the name has letters beyond a–z.
  const isInternational = /[^ -~]/.test(domain);
  return h(
    "form",
    { ref: form, method: "post", action: "/order" },
    h("label", null, "Domain ", h("input", { name: "domain", value: domain, onChange: changed(setDomain) })),
    isInternational &&
      h(
        "label",
        null,
        "Language ",
        h(
          "select",
          { name: "X-IDN-LANGUAGE", value: language, onChange: changed(setLanguage) },
          ["", "JA", "JP", "RU"].map((tag) => h("option", { key: tag }, tag)),
        ),
      ),
    h("output", null, JSON.stringify({ domain, language })),
    h("button", { type: "button", id: "again", onClick: () => setTimes(times + 1) }, `Drawn again ${times} times`),
    h("button", { name: "checkout", value: "yes" }, "Order"),
  );
}

createRoot(document.querySelector("main")).render(h(Checkout));
