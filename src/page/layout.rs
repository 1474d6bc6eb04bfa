//! What a packed page consists of: the one list that its writer and its reader follow.

/// Hands the list to a macro: a struct is its fields in this order, and an enum without
/// data is the place of its value.
macro_rules! layout {
    ($then:ident) => {
        $then! {
            structs {
                Choice<'a> { value, label }
                Fact<'a> { name, test }
                Condition<'a> { facts, unless }
                Pattern<'a> { expression, classes, transitions, accepting, start }
                Numbers { first, last }
                Field<'a> {
                    name, numbers, label, section, kind, choices, retired, value, need, maximum,
                    shortest, pattern, check, by, severity, destination, help, example
                }
                ChosenBy<'a> { name, value }
                Form<'a> { name, section, fields, chosen_by }
                Excluded<'a> { fields, section, instead, severity }
                Command<'a> { name, forms, excluded }
                Unavailable<'a> { name, section, instead }
                CharacterClass<'a> { shown, set }
                AuthCodeRule<'a> { section, minimum, maximum, classes }
                Language<'a> { tag, name, code, characters, elsewhere }
                Script<'a> { name, characters }
                Languages<'a> { section, tags, script }
                Restriction<'a> { kind, section, commands, condition, text, severity }
                Wait<'a> { section, commands, event, days, before, text }
                Lock<'a> { section, commands, status, text, severity }
                Note<'a> { section, commands, text }
                Page<'a> {
                    tld, guide, handling, commands, unavailable, auth_code, languages,
                    restrictions, waits, locks, notes
                }
                Step<'a> { field, value }
                CommandReference<'a> { name, step, parameters, everywhere }
                Reference<'a> { guide, commands, contact }
            }
            enums {
                Handling { Realtime, Fulfillment }
                Severity { Error, Warning }
                Destination { Api, Fulfillment }
                Kind {
                    Domain, Number, Year, Contact, Host, AuthCode, Choice, Language, Text, Date,
                    Country, Phone, Email, PostalCode
                }
                Check { KzBin, KrCertificate, KgTin, KgPassport, Past, Organisation }
                RestrictionKind { Eligibility, Contradiction, Refusal }
                Characters {
                    Any, French, German, Japanese, Korean, Polish, Portuguese, Russian, Spanish,
                    Turkish, Arabic, Cyrillic, Han, Hangul, Latin
                }
                Event { Registered, Expires, Transferred, Renewed }
            }
        }
    };
}

pub(crate) use layout;
