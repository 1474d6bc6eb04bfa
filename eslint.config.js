// Rules that find mistakes; how code looks is Prettier's.
import js from "@eslint/js";
import globals from "globals";

export default [
  { ignores: ["target/", ".tools/", "pkg/wasm/", "pkg/locales/", "pkg/cjs/"] },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: "error",
      "no-var": "error",
      "prefer-const": "error",
      "no-implicit-globals": "error",
      "no-console": "error",
    },
  },
  // The package runs in browsers, Node and at the edge: only what all of them have.
  { files: ["pkg/**/*.js", "tests/cases/*.js"], languageOptions: { globals: globals["shared-node-browser"] } },
  { files: ["www/**/*.js", "pkg/core/form/**"], languageOptions: { globals: globals.browser } },
  {
    files: ["scripts/**", "bench/**", "tests/{wasm,fuzz,browser,package}/**", "eslint.config.js"],
    languageOptions: { globals: globals.node },
    rules: { "no-console": "off" },
  },
  // Functions given to page.evaluate() run in the browser.
  {
    files: [
      "scripts/picture/**",
      "tests/browser/**",
      "tests/package/{browser,checkout,forms}/**",
      "tests/package/*.test.js",
    ],
    languageOptions: { globals: globals.browser },
  },
  { files: ["**/*.cjs"], languageOptions: { sourceType: "commonjs", globals: globals.node } },
];
