//! Host names of name servers: at least two labels, and no IP address.

use alloc::vec::Vec;

use super::{Finding, Findings, label};
use crate::code::Code;

/// The most octets of a whole name.
const LONGEST: usize = 253;

pub(crate) fn judge<'a>(value: &str) -> Findings<'a> {
    let reason = if is_address(value) {
        "host-address"
    } else if is_host(value) {
        return Vec::new();
    } else {
        "host"
    };
    Vec::from([Finding::error(Code::Format, reason, 505).pending(can_continue(value))])
}

fn is_address(value: &str) -> bool {
    let numeric = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    value.contains(':')
        && value
            .bytes()
            .all(|byte| byte.is_ascii_hexdigit() || b":.".contains(&byte))
        || value.split('.').all(numeric)
}

/// A final full stop says the same name; the last label is never a number.
fn is_host(value: &str) -> bool {
    let name = value.strip_suffix('.').unwrap_or(value);
    let (mut count, mut last) = (0, "");
    for part in name.split('.') {
        if label::fault(part).is_some() {
            return false;
        }
        count += 1;
        last = part;
    }
    let number = last.bytes().all(|byte| byte.is_ascii_digit());
    count > 1 && !number && name.len() <= LONGEST
}

fn can_continue(value: &str) -> bool {
    let (whole, begun) = value.rsplit_once('.').unwrap_or(("", value));
    let whole_is_fine = whole.is_empty() && !value.starts_with('.')
        || whole.split('.').all(|part| label::fault(part).is_none());
    // Room for a full stop and a letter, unless the name is whole already.
    whole_is_fine && label::can_continue(begun) && value.len() + 2 <= LONGEST
}

#[cfg(test)]
mod tests {
    use super::judge;

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
            assert!(judge(value).is_empty(), "{value}");
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
            let findings = judge(value);
            assert_eq!(findings[0].reason, reason, "{value}");
            assert_eq!(findings[0].pending, pending, "{value}");
        }
    }
}
