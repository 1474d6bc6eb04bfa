// A transfer in React, bound by React Hook Form or TanStack Form.
import { createElement as h, act } from "react";
import { createRoot } from "react-dom/client";
import { main } from "./document.js";

/** Draws a component, and gives what takes it away again. */
export function draw(component) {
  const root = createRoot(main);
  act(() => root.render(h(component)));
  return () => act(() => root.unmount());
}

export { act, h };
