use serde::{Deserialize, Serialize};

/// Makes an enum whose variants have one stable name, in JSON, RON and the database alike.
macro_rules! named {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$vdoc])* #[serde(rename = $text)] $variant,)+
        }

        impl $name {
            /// Every variant, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable name.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = UnknownName;

            fn from_str(text: &str) -> Result<Self, UnknownName> {
                Self::ALL.iter().copied().find(|value| value.as_str() == text).ok_or_else(|| UnknownName(text.to_owned()))
            }
        }

        impl TryFrom<String> for $name {
            type Error = UnknownName;

            fn try_from(text: String) -> Result<Self, UnknownName> {
                text.parse()
            }
        }
    };
}

/// A name that none of the values has.
#[derive(Debug, thiserror::Error)]
#[error("unknown name {0:?}")]
pub struct UnknownName(pub String);

named! {
    /// What a licence allows one to drive (准驾车型).
    LicenceClass {
        /// Large bus.
        A1 = "A1",
        /// Heavy tractor-trailer.
        A2 = "A2",
        /// City bus.
        A3 = "A3",
        /// Medium bus.
        B1 = "B1",
        /// Heavy or medium goods vehicle.
        B2 = "B2",
        /// Car.
        C1 = "C1",
        /// Car with automatic gearbox.
        C2 = "C2",
        /// Low-speed goods vehicle.
        C3 = "C3",
        /// Three-wheeled goods vehicle.
        C4 = "C4",
        /// Adapted automatic car.
        C5 = "C5",
        /// Light trailer combination.
        C6 = "C6",
        /// Three-wheel motorcycle.
        D = "D",
        /// Two-wheel motorcycle.
        E = "E",
        /// Moped.
        F = "F",
        /// Wheeled machinery.
        M = "M",
        /// Trolley-bus.
        N = "N",
        /// Tram.
        P = "P",
    }
}

named! {
    /// The groups of classes that share a bank and a paper.
    ClassGroup {
        /// C1 C2 C3 and the other small classes.
        Car = "Car",
        /// A1 A3 B1.
        Bus = "Bus",
        /// A2 B2.
        Truck = "Truck",
        /// D E F.
        Motorcycle = "Motorcycle",
    }
}

named! {
    /// A part of the examination that is booked and sat by itself.
    Subject {
        /// Subject 1 (科目一), the theory of law and vehicle.
        Subject1 = "subject-1",
        /// Subject 2 (科目二), the yard.
        Subject2 = "subject-2",
        /// Subject 3 (科目三), the road.
        Subject3 = "subject-3",
        /// The safe-driving theory part of Subject 3, from 2013.
        SafeDriving = "safe-driving",
    }
}

named! {
    /// Why somebody applies.
    ApplicationKind {
        /// First licence (初次申领).
        First = "first",
        /// One more class (增驾).
        Upgrade = "upgrade",
        /// A licence from abroad, or a military one, is exchanged.
        Conversion = "conversion",
        /// The test after 12 points (满分学习考试).
        TwelvePoint = "twelve-point",
        /// A lapsed licence is restored (恢复驾驶资格).
        Restore = "restore",
    }
}

named! {
    /// The kinds of identity document, each with its own check.
    DocumentKind {
        /// Resident identity card, 18 digits, or 15 as issued before 1999.
        ResidentId = "resident-id",
        /// Passport.
        Passport = "passport",
        /// Mainland travel permit of a resident of Hong Kong or Macao.
        HongKongMacaoPermit = "hong-kong-macao-permit",
        /// Mainland travel permit of a resident of Taiwan.
        TaiwanPermit = "taiwan-permit",
        /// Residence permit for residents of Hong Kong, Macao and Taiwan: 18 digits.
        ResidencePermit = "residence-permit",
        /// Foreigner's permanent residence card.
        ForeignerCard = "foreigner-card",
        /// Papers of the forces or the armed police.
        MilitaryId = "military-id",
    }
}

named! {
    /// As on the identity document.
    Sex {
        /// Male.
        Male = "male",
        /// Female.
        Female = "female",
    }
}

impl LicenceClass {
    /// The group whose bank and paper this class uses (`regulations.md` 2.2).
    pub const fn group(self) -> ClassGroup {
        match self {
            Self::A1 | Self::A3 | Self::B1 | Self::N | Self::P => ClassGroup::Bus,
            Self::A2 | Self::B2 | Self::M => ClassGroup::Truck,
            Self::C1 | Self::C2 | Self::C3 | Self::C4 | Self::C5 | Self::C6 => ClassGroup::Car,
            Self::D | Self::E | Self::F => ClassGroup::Motorcycle,
        }
    }
}
