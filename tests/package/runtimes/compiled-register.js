import { register } from "node:module";

register("./compiled.js", import.meta.url);
