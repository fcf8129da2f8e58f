//! Arguments of a text.

use protocol::Arg;

/// One argument.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Shown as it is: a name, a document number, an ISO date for `DATE`.
    Text(String),
    /// A whole number, grouped as the language writes it; selects plural forms.
    Whole(i64),
    /// A number with a fractional part.
    Real(f64),
    /// The key of another text, rendered in the same language.
    Key(String),
}

/// What can be given as an argument of a text.
pub trait IntoValue {
    /// The argument it becomes.
    fn into_value(self) -> Value;
}

impl IntoValue for Value {
    fn into_value(self) -> Value {
        self
    }
}

impl IntoValue for Arg {
    fn into_value(self) -> Value {
        match self {
            Self::Text(text) => Value::Text(text),
            Self::Number(number) => Value::Whole(number),
            Self::Key(key) => Value::Key(key),
        }
    }
}

impl IntoValue for &Arg {
    fn into_value(self) -> Value {
        self.clone().into_value()
    }
}

impl IntoValue for &str {
    fn into_value(self) -> Value {
        Value::Text(self.to_owned())
    }
}

impl IntoValue for String {
    fn into_value(self) -> Value {
        Value::Text(self)
    }
}

impl IntoValue for &String {
    fn into_value(self) -> Value {
        Value::Text(self.clone())
    }
}

impl IntoValue for f64 {
    fn into_value(self) -> Value {
        Value::Real(self)
    }
}

macro_rules! whole_numbers {
    ($($integer:ty),*) => {$(
        impl IntoValue for $integer {
            fn into_value(self) -> Value {
                i64::try_from(self).map_or_else(|_| Value::Text(self.to_string()), Value::Whole)
            }
        }
    )*};
}
whole_numbers!(i16, i32, i64, isize, u8, u16, u32, u64, usize);

/// Arguments of a text, by name.
///
/// Built one by one, `Args::new().set("count", 3)`, or with [`args!`](crate::args).
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Args(Vec<(String, Value)>);

impl Args {
    /// No arguments.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Adds an argument, or replaces the one of that name.
    #[must_use]
    pub fn set(mut self, name: &str, value: impl IntoValue) -> Self {
        let value = value.into_value();
        match self.0.iter_mut().find(|(known, _)| known == name) {
            Some((_, old)) => *old = value,
            None => self.0.push((name.to_owned(), value)),
        }
        self
    }

    /// Adds the text of another key, rendered in the same language.
    #[must_use]
    pub fn key(self, name: &str, key: impl Into<String>) -> Self {
        self.set(name, Value::Key(key.into()))
    }

    /// The arguments in the order they were set.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }
}

impl<'a> FromIterator<(&'a str, Value)> for Args {
    fn from_iter<T: IntoIterator<Item = (&'a str, Value)>>(pairs: T) -> Self {
        pairs.into_iter().fold(Self::new(), |args, (name, value)| args.set(name, value))
    }
}

/// Arguments of a text: `args!["count" => 3, "name" => name]`.
#[macro_export]
macro_rules! args {
    ($($name:literal => $value:expr),* $(,)?) => {
        $crate::Args::new()$(.set($name, $value))*
    };
}
