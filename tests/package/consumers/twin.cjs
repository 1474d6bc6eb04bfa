globalThis.shop = require("tldgate/js");
