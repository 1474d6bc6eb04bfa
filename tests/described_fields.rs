//! What `describe` says of forms and their fields, by example.

use serde_json::{Value, json};
use tldgate::Rulebook;

use json::{list, parsed, text};

mod json;

/// Where the reference knows more of a command than the TLD takes, the page leaves it out.
#[test]
fn what_a_form_shows() {
    let rules = Rulebook::built_in();
    for (tld, command, expected) in [
        (
            "kyoto",
            "TransferDomain",
            "domain action auth period target token accept-trade transferlock forcerequest \
             norenew domainauth emaillanguage emailsender emailsubject emailtac emailurl \
             X-FEE-AMOUNT X-ACCEPT-PREMIUMPRICE X-ACCEPT-QUARANTINE X-PROMOTION-CODE",
        ),
        (
            "kg",
            "ModifyDomain",
            "domain admincontact addadmincontact deladmincontact techcontact addtechcontact \
             deltechcontact billingcontact addbillingcontact delbillingcontact nameserver \
             addnameserver delnameserver status addstatus delstatus auth transferlock \
             accept-trade checkonly",
        ),
        (
            "kz",
            "TradeDomain",
            "domain ownercontact0 X-COMPANY-VAT-ID admincontact0 techcontact0 billingcontact0 \
             nameserver action auth token",
        ),
    ] {
        let form = &parsed(&rules.describe(tld, Some(command)))["forms"][0];
        let fields = list(&form["fields"]).iter();
        let names: Vec<&str> = fields.map(|field| text(&field["name"])).collect();
        assert_eq!(names.join(" "), expected, "{tld} {command}");
    }
}

#[test]
fn conditions_say_what_they_hang_on_and_nothing_else() {
    let rules = Rulebook::built_in();
    let description = parsed(&rules.describe("kz", Some("AddDomain")));
    let named = |fields: &Value, name: &str| {
        let mut fields = list(fields).iter();
        fields.find(|field| field["name"] == name).cloned().unwrap()
    };
    let vat_id = named(&description["forms"][0]["fields"], "X-COMPANY-VAT-ID");
    let owner = json!({ "ownercontact0.country": "KZ", "ownercontact0.organization": "*" });
    assert_eq!(vat_id["condition"], json!({ "facts": owner }));
    let name = named(&description["contact"], "lastname");
    let unless = json!({ "organization": "*" });
    assert_eq!(name["condition"], json!({ "facts": {}, "unless": unless }));
    assert_eq!(name["when"], "unless an organisation is given");
}

#[test]
fn words_that_stand_for_no_value() {
    let description = parsed(&Rulebook::built_in().describe("kz", None));
    for part in list(&description["contact"]) {
        let words = list(&part["blankWords"]);
        let is_organisation = part["name"] == "organization";
        assert_eq!(words.contains(&json!("нет")), is_organisation, "{part}");
    }
}

#[test]
fn what_a_field_says() {
    let rules = Rulebook::built_in();
    let vat_id = "X-COMPANY-VAT-ID";
    let country = "/condition/facts/ownercontact0.country";
    let organisation = "/condition/facts/ownercontact0.organization";
    for (tld, command, name, pointer, expected) in [
        ("kz", "AddDomain", vat_id, "/need", json!("conditional")),
        ("kz", "AddDomain", vat_id, country, json!("KZ")),
        ("kz", "AddDomain", vat_id, organisation, json!("*")),
        (
            "kg",
            "AddDomain",
            "passport-number",
            organisation,
            json!(""),
        ),
        (
            "kyoto",
            "AddDomain",
            "X-IDN-LANGUAGE",
            "/condition/facts/domain",
            json!("(IDN)"),
        ),
        (
            "kyoto",
            "AddDomain",
            "nameserver1",
            "/label",
            json!("Name server 2"),
        ),
        (
            "kyoto",
            "AddDomain",
            "nameserver",
            "/repeat/first",
            json!(2),
        ),
        (
            "kyoto",
            "AddDomain",
            "nameserver",
            "/repeat/last",
            json!(12),
        ),
        ("kyoto", "AddDomain", "period", "/minimum", json!(1)),
        ("kyoto", "AddDomain", "period", "/maximum", json!(10)),
        ("kyoto", "AddDomain", "period", "/need", json!("required")),
        (
            "kyoto",
            "AddDomain",
            "transferlock",
            "/need",
            json!("optional"),
        ),
        (
            "kyoto",
            "TransferDomain",
            "action",
            "/value",
            json!("REQUEST"),
        ),
        (
            "or.kr",
            "AddDomain",
            "X-KR-CTFY-TYPE",
            "/choices/0/value",
            json!("BUSINESS"),
        ),
        (
            "kg",
            "AddDomain",
            "tin",
            "/destination",
            json!("fulfillment"),
        ),
        (
            "kg",
            "AddDomain",
            "tin",
            "/source",
            json!(".kg › Domain Restrictions"),
        ),
    ] {
        let form = &parsed(&rules.describe(tld, Some(command)))["forms"][0];
        let mut fields = list(&form["fields"]).iter();
        let field = fields.find(|field| field["name"] == name).unwrap();
        let found = field.pointer(pointer).unwrap_or(&Value::Null);
        assert_eq!(*found, expected, "{tld} {command} {name} {pointer}");
    }
}

#[test]
fn what_a_field_may_be() {
    let rules = Rulebook::built_in();
    for (tld, command, form, name, expected) in [
        (
            "kyoto",
            "TransferDomain",
            0,
            "action",
            "REQUEST APPROVE DENY CANCEL USERTRANSFER PUSH TRADE",
        ),
        (
            "or.kr",
            "TransferDomain",
            0,
            "action",
            "REQUEST APPROVE DENY USERTRANSFER PUSH TRADE",
        ),
        (
            "or.kr",
            "AddDomain",
            0,
            "X-KR-CTFY-TYPE",
            "BUSINESS BUSINESSIND CORP UNIQUE SCHOOL ETC",
        ),
        ("or.kr", "AddDomain", 1, "X-KR-ACCEPT-TRUSTEE-TAC", "1"),
        ("kyoto", "AddDomain", 0, "transferlock", "0 1"),
        ("gdn", "AddDomain", 0, "X-IDN-LANGUAGE", "AR ZH JP KR RU"),
        ("kyoto", "AddDomain", 0, "domain", ""),
    ] {
        let form = &parsed(&rules.describe(tld, Some(command)))["forms"][form];
        let mut fields = list(&form["fields"]).iter();
        let field = fields.find(|field| field["name"] == name).unwrap();
        let choices = list(&field["choices"]).iter();
        let values: Vec<&str> = choices.map(|choice| text(&choice["value"])).collect();
        assert_eq!(values.join(" "), expected, "{tld} {command} {name}");
    }
}
