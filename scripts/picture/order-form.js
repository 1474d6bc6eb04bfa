import { orderForm } from "../../pkg/form.js";

orderForm(document.forms[0], { tld: "kyoto", command: "TransferDomain" });
