// A checkout in Vue, with v-model on a text and on a select.
import { createApp } from "vue";
import Checkout from "./Checkout.vue";

createApp(Checkout).mount("main");
