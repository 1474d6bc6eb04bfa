//! Host names of name servers: at least two labels, and no IP address.

use alloc::string::String;

use super::name::{self, Unencodable};
use super::{Findings, label};
use crate::code::Code;
use crate::dividing::Labels;
use crate::folding;

/// The most octets of a whole name.
const LONGEST: usize = 253;

pub(crate) fn judge(value: &str, findings: &mut Findings<'_>) {
    let folded = name::fold(value);
    let host = &*folded.text;
    let reason = if is_address(host) {
        "host-address"
    } else if is_host(host) {
        if folded.is_other {
            findings
                .warning(Code::Lookalike, "typed")
                .fix(Some(String::from(host)));
        }
        return;
    } else {
        "host"
    };
    findings
        .error(Code::Format, reason, 505)
        .pending(can_continue(host))
        .fix(meant(value));
}

/// A host as the API takes it: see [`name::ascii`].
pub(crate) fn ascii(value: &str) -> Result<Option<String>, Unencodable> {
    name::ascii(value, |host| !is_address(host) && is_host(host))
}

/// The host with ASCII characters for those that look like them.
fn meant(value: &str) -> Option<String> {
    let folded = folding::fold_by(folding::ascii_lookalike, value);
    let host = name::fold(&folded).text.into_owned();
    (host != value && !is_address(&host) && is_host(&host)).then_some(host)
}

/// Of version 6, or of version 4: nothing but numbers, of which no host name is made.
fn is_address(value: &str) -> bool {
    let hexadecimal = |byte: u8| byte.is_ascii_hexdigit() || byte == b':' || byte == b'.';
    let decimal = |byte: u8| byte.is_ascii_digit() || byte == b'.';
    value.bytes().any(|byte| byte == b':') && value.bytes().all(hexadecimal)
        || value.bytes().all(decimal)
}

/// A final full stop says the same name; the last label is never a number.
fn is_host(value: &str) -> bool {
    let name = value.strip_suffix('.').unwrap_or(value);
    let mut octets = 0_usize;
    let mut last = "";
    let mut has_several = false;
    for part in Labels::of(name) {
        if label::fault(part).is_some() || octets > LONGEST {
            return false;
        }
        has_several = octets > 0;
        octets += usize::from(has_several) + label::octets(part).unwrap_or(LONGEST);
        last = part;
    }
    let is_number = last.bytes().all(|byte| byte.is_ascii_digit());
    has_several && !is_number && octets <= LONGEST
}

fn can_continue(value: &str) -> bool {
    let mut labels = Labels::of(value);
    let mut begun = labels.next().unwrap_or_default();
    let mut octets = 0_usize;
    for next in labels {
        if label::fault(begun).is_some() || octets > LONGEST {
            return false;
        }
        octets += label::octets(begun).unwrap_or(LONGEST) + 1;
        begun = next;
    }
    // Room for a full stop and a letter, unless the name is whole already.
    let last = label::octets(begun).unwrap_or(LONGEST);
    label::can_continue(begun) && octets + last + 2 <= LONGEST
}

#[cfg(test)]
mod tests {
    use super::{ascii, judge};
    use crate::value::found;

    #[test]
    fn hosts() {
        for value in [
            "ns1.example.net",
            "NS1.EXAMPLE.NET",
            "ns1.example.net.",
            "a.b",
            "1.example.net",
            "ns.例え.jp",
            "ns.xn--r8jz45g.jp",
            "ns1.example.n8",
        ] {
            assert!(found(|all| judge(value, all)).is_empty(), "{value}");
        }
        for (value, reason, pending) in [
            ("192.0.2.1", "host-address", true),
            ("2001:db8::1", "host-address", false),
            ("ns1", "host", true),
            ("ns1.", "host", true),
            ("ns1..net", "host", false),
            (".net", "host", false),
            ("ns_1.example.net", "host", false),
            ("ns1.-example.net", "host", false),
            ("ns1 example.net", "host", false),
            ("1", "host-address", true),
        ] {
            let findings = found(|all| judge(value, all));
            let finding = findings.first().unwrap();
            assert_eq!(finding.reason(), reason, "{value}");
            assert_eq!(finding.pending, pending, "{value}");
        }
    }
    #[test]
    fn hosts_for_the_api() {
        for (value, encoded) in [
            ("ns1.example.net.", Some(None)),
            ("ns1.例え.jp.", Some(Some("ns1.xn--r8jz45g.jp."))),
            (
                "ｎｓ１．ｅｘａｍｐｌｅ．ｎｅｔ",
                Some(Some("ns1.example.net")),
            ),
            ("Ⰰ", None),
            ("ＪＰ", None),
            ("ns1–a.example.net", None),
        ] {
            let ascii = ascii(value).ok();
            let ascii = ascii.as_ref().map(|ascii| ascii.as_deref());
            assert_eq!(ascii, encoded, "{value}");
        }
    }
}
