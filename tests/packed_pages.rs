//! Packed pages that no author wrote: any bytes, and those of the built-in pages with some of them
//! changed. They are a page or an error, in a memory that the bytes bound; what is a page can
//! be used, and describes itself in JSON.
//!
//! Of how many pages is told by `PROPTEST_CASES`.
// To count what is allocated takes an allocator.
#![allow(unsafe_code)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::{Index, select};
use tldgate::author::Author;
use tldgate::page::Page;
use tldgate::{Options, Order, Rulebook};

/// The system's allocator, and what this thread holds of it, now and at most.
struct Counting;

thread_local! {
    static HELD: Cell<(usize, usize)> = const { Cell::new((0, 0)) };
}

// SAFETY: everything is left to the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let (now, most) = HELD.get();
        let now = now.saturating_add(layout.size());
        HELD.set((now, most.max(now)));
        // SAFETY: the caller keeps what it promises.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        let (now, most) = HELD.get();
        HELD.set((now.saturating_sub(layout.size()), most));
        // SAFETY: the caller keeps what it promises.
        unsafe { System.dealloc(place, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

/// How many bytes a call held at most.
fn held_by<T>(call: impl FnOnce() -> T) -> (T, usize) {
    let (before, _) = HELD.get();
    HELD.set((before, before));
    let result = call();
    (result, HELD.get().1 - before)
}

/// The built-in pages, each packed by itself.
static PAGES: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let author = Author::built_in().unwrap();
    let tlds = Rulebook::built_in();
    let pages = tlds.tlds().map(|tld| {
        let text = std::fs::read_to_string(format!("src/pages/{tld}.toml")).unwrap();
        author.pack_page(tld, &text).unwrap()
    });
    pages.collect()
});

/// Reads a page in bounded memory, and uses it.
fn check(packed: &[u8]) -> Result<(), TestCaseError> {
    let (page, held) = held_by(|| Page::unpack(packed).map(|page| page.tld));
    // A field takes some 20 bytes packed, and some 500 otherwise; a list has room for
    // four items, and then for twice those it has.
    let most = 100 * packed.len() + 32_768;
    prop_assert!(held <= most, "{} bytes took {held}", packed.len());
    let Ok(tld) = page else {
        return Ok(());
    };
    let rules = Rulebook::built_in().with_page(packed).unwrap();
    let commands: Vec<&str> = rules
        .commands(tld)
        .chain(["AddDomain", "AddContact"])
        .collect();
    let orders = [
        Order::default(),
        Order::from([
            ("domain", "お茶.kyoto"),
            ("action", "REQUEST"),
            ("auth", "abc1!"),
        ]),
        Order::from([
            ("domain", "tea.kg"),
            ("ownercontact0.country", "KG"),
            ("ownercontact0.firstname", "Hana"),
            ("X-KR-CTFY-NO", "1"),
            ("tin", "1"),
            ("nameserver0", "ns1.example.net"),
        ]),
    ];
    let options = Options::default();
    for command in commands {
        let description = rules.describe(tld, Some(command));
        let read = serde_json::from_str::<serde_json::Value>(&description);
        prop_assert!(read.is_ok(), "{command}: {read:?}");
        for order in &orders {
            let report = rules.validate(tld, command, order, &options).to_json();
            prop_assert!(serde_json::from_str::<serde_json::Value>(&report).is_ok());
            let _ = rules.to_command(tld, command, order);
        }
    }
    for code in ["", "abcdef1!", "&#33;é"] {
        let _ = rules.auth_code_check(tld, code, &options);
    }
    prop_assert!(
        rules
            .stems()
            .iter()
            .all(|stem| !stem.is_empty() || packed.contains(&0))
    );
    Ok(())
}

/// A change to the bytes of a page.
#[derive(Clone, Debug)]
enum Change {
    Flip(Index, u8),
    Set(Index, u8),
    Cut(Index),
    Remove(Index, usize),
    Insert(Index, Vec<u8>),
    Move(Index, Index, usize),
}

fn change() -> impl Strategy<Value = Change> {
    let index = any::<Index>;
    prop_oneof![
        (index(), 0_u8..8).prop_map(|(at, bit)| Change::Flip(at, 1 << bit)),
        (index(), select(&[0_u8, 1, 2, 3, 0x7F, 0x80, 0xFF][..]))
            .prop_map(|(at, byte)| Change::Set(at, byte)),
        index().prop_map(Change::Cut),
        (index(), 1_usize..20).prop_map(|(at, length)| Change::Remove(at, length)),
        (index(), prop::collection::vec(any::<u8>(), 1..8))
            .prop_map(|(at, bytes)| Change::Insert(at, bytes)),
        (index(), index(), 1_usize..40)
            .prop_map(|(from, to, length)| Change::Move(from, to, length)),
    ]
}

impl Change {
    fn make(&self, packed: &mut Vec<u8>) {
        if packed.is_empty() {
            return;
        }
        let size = packed.len();
        match self {
            Self::Flip(at, bit) => packed[at.index(size)] ^= bit,
            Self::Set(at, byte) => packed[at.index(size)] = *byte,
            Self::Cut(at) => packed.truncate(at.index(size)),
            Self::Remove(at, length) => {
                let at = at.index(size);
                packed.drain(at..(at + length).min(size));
            }
            Self::Insert(at, bytes) => {
                let at = at.index(size);
                packed.splice(at..at, bytes.iter().copied());
            }
            Self::Move(from, to, length) => {
                let from = from.index(size);
                let moved: Vec<u8> = packed.drain(from..(from + length).min(size)).collect();
                let to = to.index(packed.len() + 1);
                packed.splice(to..to, moved);
            }
        }
    }
}

proptest! {
    #[test]
    fn changed_pages(page in any::<Index>(), changes in prop::collection::vec(change(), 1..4)) {
        let mut packed = page.get(&PAGES).clone();
        for change in &changes {
            change.make(&mut packed);
        }
        check(&packed)?;
    }

    #[test]
    fn any_bytes(packed in prop::collection::vec(any::<u8>(), 0..2_000)) {
        check(&packed)?;
    }

    #[test]
    fn any_bytes_behind_texts(page in any::<Index>(), packed in prop::collection::vec(0_u8..40, 0..2_000)) {
        let page = page.get(&PAGES);
        let end = page.iter().position(|byte| *byte == 0xFF).unwrap();
        check(&[&page[..=end], &packed].concat())?;
    }
}

#[test]
fn the_pages_themselves() {
    for packed in PAGES.iter() {
        check(packed).unwrap();
        assert!(Page::unpack(packed).is_ok());
    }
}

#[test]
fn a_list_that_claims_what_is_not_there() {
    // A text, some places of it, and a list of a million, or a hundred thousand, zeros.
    for ones in 0..60 {
        for (claimed, number) in [
            ([0xC0, 0x84, 0x3D], 1_000_000),
            ([0xA0, 0x8D, 0x06], 100_000),
        ] {
            let mut packed = b"a\0\xFF".to_vec();
            packed.resize(3 + ones, 1);
            packed.extend(claimed);
            packed.resize(packed.len() + number + 1, 0);
            check(&packed).unwrap();
        }
    }
}
