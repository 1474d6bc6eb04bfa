globalThis.shop = require("tldgate");
